package io.profileimporter.cli;

import io.profileimporter.job.JobStore;
import io.profileimporter.ledger.ScopeContent;
import io.profileimporter.ledger.ScopeStore;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

  @Mixin private ConfigOption config = new ConfigOption();

  @Mixin private JobStoreOption jobStore = new JobStoreOption();

  @Override
  public Integer call() {
    try (JobStore store = openStore()) {
      List<ScopeContent> contents = new ScopeStore(store.jdbc()).contents();
      if (contents.isEmpty()) {
        spec.commandLine().getOut().println("no delivery is remembered");
      }
      contents.stream().map(LedgerCommand::line).forEach(spec.commandLine().getOut()::println);
    }
    return ExitCode.ALL_DELIVERED;
  }

  /** The settings file, also that of a command below this one. */
  ConfigOption config() {
    return config;
  }

  /** The job store, also that of a command below this one. */
  JobStore openStore() {
    return jobStore.open(config);
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
