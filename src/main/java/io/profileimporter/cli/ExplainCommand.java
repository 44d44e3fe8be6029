package io.profileimporter.cli;

import io.profileimporter.config.IdentifierReader;
import io.profileimporter.config.Overrides;
import io.profileimporter.config.SettingsReader;
import io.profileimporter.job.Explaining;
import io.profileimporter.job.Explanation;
import io.profileimporter.job.Export;
import io.profileimporter.job.ImportRun;
import io.profileimporter.job.ImportSettings;
import io.profileimporter.job.JobStore;
import io.profileimporter.job.NoSuchRowException;
import io.profileimporter.job.RowChoice;
import io.profileimporter.report.Run;
import io.profileimporter.report.RunStore;
import io.profileimporter.settings.InvalidSettingsException;
import io.profileimporter.source.UnreadableSourceException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: the way of one row, from the export to what the API has of it. */
@Command(
    name = "explain",
    description = {
      "Tells the way of one row of a run, from the export to what the API has of it:",
      "what stands there, what the mapping made of it, what each rule said, the request, the API's answer, and the profile as the",
      "API has it now. It is asked where the run has sent to, or at --api-url;",
      "the mapping is that of the settings, or --mapping."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "RUN", description = "Name of the run, or: last.")
  private String name = RunName.LAST;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "LINE",
      description = "Line of the export, as reports show it; or one of these:")
  private @Nullable Long line;

  @Mixin private IdentifierOptions customer = new IdentifierOptions();

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "Where the export of the run is now (default: where it was).")
  private @Nullable Path file;

  @Option(names = "--offline", description = "Do not ask the API for the profile.")
  private boolean offline;

  @Mixin private ConfigOption config = new ConfigOption();

  @Mixin private MappingOption mapping = new MappingOption();

  @Mixin private ApiUrlOption apiUrl = new ApiUrlOption();

  @Mixin private JobStoreOption jobStore = new JobStoreOption();

  @Override
  public Integer call() {
    if ((line == null) != customer.isGiven()) {
      throw new ParameterException(
          spec.commandLine(), "expected LINE, or one of " + IdentifierOptions.NAMES);
    }
    try (JobStore store = jobStore.open(config)) {
      Run run =
          ImportRun.asItStands(
              store, RunName.find(new RunStore(store.jdbc()), name, spec.commandLine()));
      return explain(config.reader(), store, run);
    } catch (NoSuchRowException none) {
      spec.commandLine().getErr().println(none.getMessage());
      return ExitCode.USAGE;
    }
  }

  private int explain(SettingsReader reader, JobStore store, Run run) {
    Path export = export(run);
    Overrides overrides = overrides(run);
    ImportSettings settings = settings(reader, overrides, export);
    Explanation row =
        new Explaining(settings, store, ZoneId.systemDefault())
            .explain(
                run,
                Export.of(export.toString(), InputStream.nullInputStream()),
                choice(reader, overrides));
    List<String> now = offline ? List.of() : new ProfileNow(settings).of(row);
    ExplanationText.lines(row, settings.screening(), now, ZoneId.systemDefault())
        .forEach(spec.commandLine().getOut()::println);
    spec.commandLine().getOut().flush();
    return ExitCode.ALL_DELIVERED;
  }

  private ImportSettings settings(SettingsReader reader, Overrides overrides, Path export) {
    try {
      return reader.read(overrides, List.of(export.toString()));
    } catch (InvalidSettingsException invalid) {
      if (mapping.file().isEmpty()) {
        spec.commandLine()
            .getErr()
            .println("where the run was made with another mapping, --mapping names it");
      }
      throw invalid;
    }
  }

  private Path export(Run run) {
    boolean standardInput = run.source().path().equals(Export.STANDARD_INPUT);
    if (file == null && standardInput) {
      throw new UnreadableSourceException(
          "the run has read standard input; --file tells where what it has read is kept");
    }
    Path path = Optional.ofNullable(file).orElseGet(() -> Path.of(run.source().path()));
    Export.obstacle(path)
        .ifPresent(
            obstacle -> {
              throw new UnreadableSourceException(
                  path + ": " + obstacle + (file == null ? "; --file tells where it is now" : ""));
            });
    return path;
  }

  private RowChoice choice(SettingsReader reader, Overrides overrides) {
    if (!customer.isGiven()) {
      return new RowChoice.Line(Optional.ofNullable(line).orElse(0L));
    }
    return new RowChoice.Customer(
        customer.identifier(),
        customer.text(),
        new IdentifierReader(reader).read(overrides, customer.identifier(), customer.text()));
  }

  /** The command line's, and what the run was made with. */
  private Overrides overrides(Run run) {
    Optional<String> sentTo =
        Optional.ofNullable(run.settings().get("api-url")).filter(url -> url.contains("://"));
    return Overrides.builder()
        .config(config.file())
        .mapping(mapping.file())
        .apiUrl(apiUrl.text().or(() -> sentTo))
        .endpoint(Optional.ofNullable(run.settings().get("endpoint")))
        .jobStore(jobStore.url())
        .build();
  }
}
