package io.profileimporter.cli;

import io.profileimporter.config.Overrides;
import io.profileimporter.config.SettingsReader;
import io.profileimporter.delivery.Delivery;
import io.profileimporter.delivery.DeliverySettings;
import io.profileimporter.delivery.RequestEstimate;
import io.profileimporter.delivery.RequestFile;
import io.profileimporter.job.DryDelivery;
import io.profileimporter.job.Export;
import io.profileimporter.job.ImportRun;
import io.profileimporter.job.ImportSettings;
import io.profileimporter.job.JobStore;
import io.profileimporter.job.JobStoreException;
import io.profileimporter.job.JobStoreSettings;
import io.profileimporter.job.PastRuns;
import io.profileimporter.job.StopSignal;
import io.profileimporter.job.TemporaryStore;
import io.profileimporter.report.ReasonHit;
import io.profileimporter.report.ReasonHits;
import io.profileimporter.report.Run;
import io.profileimporter.report.RunStatus;
import io.profileimporter.report.RunSummary;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: an import with nothing sent and nothing remembered. */
@Command(
    name = "check",
    description = {
      "Shows what import would deliver and reject; sends and remembers nothing.",
      "The report is written all the same."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "CSV, JSON or NDJSON; - reads standard input.")
  private String file = "";

  @Option(
      names = "--rules",
      description = "Tell of every rule that speaks against a value, not of the strongest alone.")
  private boolean allRules;

  @Mixin private SettingsOptions options = new SettingsOptions();

  @Mixin private RequestsOption requests = new RequestsOption();

  @Override
  public Integer call() {
    SettingsReader reader = options.reader();
    Overrides overrides = options.checking();
    ImportSettings settings = reader.read(overrides, List.of(file));
    LogChoice.apply(reader.readTelling(overrides.config(), false).log(), spec.commandLine());
    Optional<RequestFile> written = requests.create(file);
    try {
      return check(settings, written);
    } finally {
      written.ifPresent(RequestFile::close);
    }
  }

  private int check(ImportSettings settings, Optional<RequestFile> written) {
    StopSignal stop = new StopSignal();
    Console console =
        Console.ofCheck(
            spec.commandLine().getOut(), spec.commandLine().getErr(), options.showsProgress());
    settings.warnings().forEach(console::note);
    DaringSettings.warnings(settings.delivery()).forEach(console::note);
    try (Interruption interruption = new Interruption(stop, console);
        TemporaryStore temporary = TemporaryStore.create();
        JobStore store = temporary.open()) {
      Export export = Export.of(file, System.in);
      RunSummary summary =
          ImportRun.rehearsal(
                  settings,
                  store,
                  () -> delivery(settings, written),
                  Clock.systemUTC(),
                  console,
                  stop)
              .execute(export, false);
      console.tell(summary, export);
      if (summary.run().status() == RunStatus.COMPLETED) {
        estimate(settings.delivery(), summary.run());
      }
      console.say(rules(settings, store, summary));
      written.ifPresent(
          requestFile -> conclude(requestFile, summary.run(), settings.jobStore(), console));
      return interruption.endsWith(ExitCode.of(summary.run()));
    }
  }

  private static Delivery delivery(ImportSettings settings, Optional<RequestFile> written) {
    return written
        .map(
            requestFile ->
                Delivery.writing(requestFile, settings.delivery(), settings.credentials()))
        .orElseGet(() -> new DryDelivery(settings.delivery().endpoint()));
  }

  /** The file is that of a whole check, or there is none. */
  private static void conclude(
      RequestFile written, Run check, JobStoreSettings jobStore, Console console) {
    if (!ended(check)) {
      console.note(written.path() + " is not written, because the check has not come to its end");
      return;
    }
    written.finish();
    console.say(
        List.of(
            String.format(Locale.ROOT, "  %,d requests: %s", written.requests(), written.path())));
    console.say(compared(check, written.requests(), jobStore));
  }

  private static List<String> compared(Run check, long requests, JobStoreSettings jobStore) {
    try {
      return PastRuns.newestNamed(jobStore, check.source().name())
          .map(last -> LastRunText.lines(last, check, requests))
          .orElseGet(() -> List.of("  no earlier import of " + check.source().name()));
    } catch (JobStoreException unread) {
      return List.of("  not compared with the last import: " + unread.getMessage());
    }
  }

  private static boolean ended(Run check) {
    return check.status() == RunStatus.COMPLETED
        || check.status() == RunStatus.STOPPED_AT_MAX_REJECTED;
  }

  private void estimate(DeliverySettings delivery, Run run) {
    ZonedDateTime now = ZonedDateTime.now(Clock.system(ZoneId.systemDefault()));
    RequestEstimate estimate = RequestEstimate.of(delivery, run.requests().requests());
    Duration preparation = Duration.between(run.started(), run.ended().orElse(run.started()));
    spec.commandLine().getOut().println(EstimateText.line(estimate, preparation, now));
    spec.commandLine().getOut().flush();
  }

  private List<String> rules(ImportSettings settings, JobStore store, RunSummary summary) {
    List<ReasonHit> hits = new ReasonHits(store.jdbc()).of(summary.run().id());
    return new RuleLines(settings.screening(), allRules).of(hits);
  }
}
