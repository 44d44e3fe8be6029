package io.profileimporter.cli;

import io.profileimporter.config.Overrides;
import io.profileimporter.config.TargetSettings;
import io.profileimporter.job.JobStore;
import io.profileimporter.job.LedgerScopes;
import io.profileimporter.ledger.Ledger;
import io.profileimporter.ledger.LedgerScope;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ledger forget}: has the next import send every customer. */
@Command(
    name = "forget",
    description = "Forgets what was delivered to a shop, so that the next import sends all.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class LedgerForgetCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @ParentCommand private LedgerCommand ledger = new LedgerCommand();

  @Mixin private ApiUrlOption apiUrl = new ApiUrlOption();

  @Option(names = "--endpoint", paramLabel = "NAME", description = "profile-set, import-audience.")
  private @Nullable String endpoint;

  @Override
  public Integer call() {
    TargetSettings target = ledger.config().reader().readTarget(overrides());
    LedgerScope scope = LedgerScopes.of(target.delivery(), target.credentials());
    try (JobStore store = ledger.openStore()) {
      long forgotten = new Ledger(store.jdbc(), scope).forgetAll();
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
    return Overrides.builder()
        .config(ledger.config().file())
        .apiUrl(apiUrl.text())
        .endpoint(Optional.ofNullable(endpoint))
        .sends(true)
        .build();
  }
}
