package io.profileimporter.cli;

import io.profileimporter.config.Overrides;
import io.profileimporter.config.SettingsReader;
import io.profileimporter.config.TellingSettings;
import io.profileimporter.delivery.Credentials;
import io.profileimporter.delivery.Delivery;
import io.profileimporter.delivery.DeliverySettings;
import io.profileimporter.job.Export;
import io.profileimporter.job.ImportRun;
import io.profileimporter.job.ImportSettings;
import io.profileimporter.job.JobStore;
import io.profileimporter.job.RefusedStartException;
import io.profileimporter.job.ReportRenewal;
import io.profileimporter.job.SampledDelivery;
import io.profileimporter.job.ShopQuotas;
import io.profileimporter.job.StopSignal;
import io.profileimporter.report.RunSummary;
import io.profileimporter.sandbox.Sandbox;
import io.profileimporter.sandbox.SandboxSettings;
import io.profileimporter.settings.InvalidSettingsException;
import io.profileimporter.source.UnreadableSourceException;
import io.profileimporter.verification.Sample;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: delivers the customers of one export, or of several in turn. */
@Command(
    name = "import",
    description = {
      "Imports one export, or several in turn.",
      "After an interruption of any kind, the same command goes on where the last one ended."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "CSV, JSON or NDJSON; - reads standard input.")
  private List<String> files = new ArrayList<>();

  @Mixin private SettingsOptions options = new SettingsOptions();

  @Mixin private ApiUrlOption apiUrl = new ApiUrlOption();

  @Option(
      names = "--sandbox",
      description = "Start the local server on a free port and deliver to it.")
  private boolean sandbox;

  @Mixin private JobStoreOption jobStore = new JobStoreOption();

  @Mixin private VerifyOption verify = new VerifyOption();

  @Option(
      names = "--start-over",
      description = "Leave an interrupted run behind and begin at the first row.")
  private boolean startOver;

  @Option(names = "--full", description = "Send the customers of whom nothing has changed as well.")
  private boolean full;

  @Option(
      names = "--accept-changes",
      description = "Import the export although it is unlike those before it.")
  private boolean acceptChanges;

  @Override
  public Integer call() {
    verify.check();
    if (!sandbox) {
      return importInto(Optional.empty());
    }
    try (Sandbox server = Sandbox.start(SandboxSettings.local("sandbox", "sandbox"))) {
      return importInto(Optional.of(server.uri()));
    }
  }

  private int importInto(Optional<URI> server) {
    SettingsReader reader = options.reader();
    Overrides overrides = options.sending(apiUrl.text(), server, jobStore.url(), acceptChanges);
    ImportSettings read = reader.read(overrides, files);
    ImportSettings settings = full ? read.sendingAll() : read;
    TellingSettings telling = telling(reader, overrides);
    LogChoice.apply(telling.log(), spec.commandLine());
    StopSignal stop = new StopSignal();
    Console console =
        new Console(
            spec.commandLine().getOut(), spec.commandLine().getErr(), options.showsProgress());
    settings.warnings().forEach(console::note);
    DaringSettings.warnings(settings.delivery()).forEach(console::note);
    Announcer announcer = Announcer.of(telling, console, stop);
    try (Interruption interruption = new Interruption(stop, console);
        JobStore store = JobStore.open(settings.jobStore())) {
      return interruption.endsWith(importAll(settings, store, console, stop, announcer));
    } catch (RuntimeException fault) {
      announcer.tell(settings.importName().name(), fault);
      throw fault;
    }
  }

  /** What goes to a sandbox is nobody's business. */
  private static TellingSettings telling(SettingsReader reader, Overrides overrides) {
    boolean sandbox = overrides.sandbox().isPresent();
    TellingSettings telling = reader.readTelling(overrides.config(), !sandbox);
    return sandbox ? telling.withoutNotices() : telling;
  }

  private int importAll(
      ImportSettings settings,
      JobStore store,
      Console console,
      StopSignal stop,
      Announcer announcer) {
    Credentials credentials = settings.credentials().orElseThrow();
    Verifier verifier =
        new Verifier(
            settings.delivery(),
            credentials,
            new ReportRenewal(store, settings.reportMask()),
            stop,
            console);
    int worst = ExitCode.ALL_DELIVERED;
    for (String file : files) {
      Optional<Sample> sample = verify.sample();
      Export export = Export.of(file, System.in);
      RunSummary summary =
          stop.during(
              part ->
                  execute(
                      new ImportRun(
                          settings,
                          store,
                          () -> delivery(settings.delivery(), credentials, store, sample),
                          Clock.systemUTC(),
                          console,
                          part),
                      export,
                      file));
      console.tell(summary, export);
      int code = ExitCode.of(summary.run());
      if (sample.isPresent()) {
        code = verifier.verify(summary.run(), sample.get(), code);
      }
      announcer.tell(summary, store);
      if (!ExitCode.goesOn(code)) {
        return code;
      }
      worst = Math.max(worst, code);
    }
    return worst;
  }

  /** Trouble before the first run has ended is that of the command: nothing was sent. */
  private RunSummary execute(ImportRun run, Export export, String file) {
    try {
      return run.execute(export, startOver);
    } catch (InvalidSettingsException | UnreadableSourceException | RefusedStartException trouble) {
      int place = files.indexOf(file);
      throw place == 0
          ? trouble
          : new LaterFileException(files.subList(place, files.size()), trouble);
    }
  }

  static Delivery delivery(
      DeliverySettings settings, Credentials credentials, JobStore store, Optional<Sample> sample) {
    Delivery delivery =
        Delivery.open(
            settings,
            credentials,
            new ShopQuotas(store).of(settings, credentials),
            Clock.systemUTC(),
            new SecureRandom());
    return sample.<Delivery>map(kept -> new SampledDelivery(delivery, kept)).orElse(delivery);
  }
}
