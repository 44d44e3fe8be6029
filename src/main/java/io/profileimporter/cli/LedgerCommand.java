package io.profileimporter.cli;

import io.profileimporter.config.SettingsReader;
import io.profileimporter.job.JobStore;
import io.profileimporter.ledger.ScopeContent;
import io.profileimporter.ledger.ScopeStore;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ledger}: what is remembered of deliveries. */
@Command(
    name = "ledger",
    description = "Shows for how many customers it is remembered what was delivered, and where to.",
    mixinStandardHelpOptions = true,
    subcommands = LedgerForgetCommand.class)
final class LedgerCommand implements Callable<Integer> {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--config", paramLabel = "FILE", description = "Settings file.")
  private @Nullable Path config;

  @Option(
      names = "--job-store",
      paramLabel = "URL",
      description = "JDBC URL (default: an H2 file under data/).")
  private @Nullable String jobStore;

  @Override
  public Integer call() {
    SettingsReader reader = new SettingsReader(System.getenv(), Path.of("").toAbsolutePath());
    try (JobStore store =
        JobStore.open(
            reader.readJobStore(Optional.ofNullable(config), Optional.ofNullable(jobStore)))) {
      List<ScopeContent> contents = new ScopeStore(store.jdbc()).contents();
      if (contents.isEmpty()) {
        spec.commandLine().getOut().println("nothing was delivered yet");
      }
      contents.stream().map(LedgerCommand::line).forEach(spec.commandLine().getOut()::println);
    }
    return ExitCode.ALL_DELIVERED;
  }

  private static String line(ScopeContent content) {
    return String.format(
        Locale.ROOT,
        "%s, shop %s, %s: %,d customers, last delivery %s",
        content.scope().apiUrl(),
        content.scope().shopId(),
        content.scope().endpoint(),
        content.entries(),
        content
            .delivered()
            .map(time -> TIME.format(time.atZone(ZoneId.systemDefault())))
            .orElse("unknown"));
  }
}
