package io.profileimporter.cli;

import io.profileimporter.config.Overrides;
import io.profileimporter.config.SettingsReader;
import io.profileimporter.config.TargetSettings;
import io.profileimporter.job.JobStore;
import io.profileimporter.job.LedgerScopes;
import io.profileimporter.ledger.Ledger;
import io.profileimporter.ledger.LedgerScope;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ledger forget}: has the next import send every customer. */
@Command(
    name = "forget",
    description = "Forgets what was delivered to a shop, so that the next import sends all.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class LedgerForgetCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--config", paramLabel = "FILE", description = "Settings file.")
  private @Nullable Path config;

  @Option(names = "--api-url", paramLabel = "URL", description = "Where the API is.")
  private @Nullable String apiUrl;

  @Option(names = "--endpoint", paramLabel = "NAME", description = "profile-set, import-audience.")
  private @Nullable String endpoint;

  @Option(
      names = "--job-store",
      paramLabel = "URL",
      description = "JDBC URL (default: an H2 file under data/).")
  private @Nullable String jobStore;

  @Override
  public Integer call() {
    SettingsReader reader = new SettingsReader(System.getenv(), Path.of("").toAbsolutePath());
    TargetSettings target = reader.readTarget(overrides());
    LedgerScope scope = LedgerScopes.of(target.delivery(), target.credentials());
    try (JobStore store =
        JobStore.open(
            reader.readJobStore(Optional.ofNullable(config), Optional.ofNullable(jobStore)))) {
      int forgotten = new Ledger(store.jdbc(), scope).forgetAll();
      spec.commandLine()
          .getOut()
          .println(
              String.format(
                  Locale.ROOT,
                  "%s, shop %s, %s: forgot %,d customers; the next import sends all",
                  scope.apiUrl(),
                  scope.shopId(),
                  scope.endpoint(),
                  forgotten));
    }
    return ExitCode.ALL_DELIVERED;
  }

  private Overrides overrides() {
    return new Overrides(
        Optional.ofNullable(config),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(apiUrl),
        Optional.ofNullable(endpoint),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        false,
        true);
  }
}
