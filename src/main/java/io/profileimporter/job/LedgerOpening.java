package io.profileimporter.job;

import io.profileimporter.delivery.Credentials;
import io.profileimporter.ledger.Decisions;
import io.profileimporter.ledger.LedgerFileException;
import io.profileimporter.ledger.LedgerKeys;
import io.profileimporter.ledger.LedgerStore;
import io.profileimporter.ledger.ScopeStore;
import io.profileimporter.report.Run;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the ledger for a run, where the settings ask for one and the shop's keys are known. */
final class LedgerOpening {

  private final ImportSettings settings;
  private final boolean repeatable;

  LedgerOpening(ImportSettings settings, boolean repeatable) {
    this.settings = settings;
    this.repeatable = repeatable;
  }

  /** The ledger of a run that sends, and writes down what it has sent. */
  Optional<RunLedger> keep(Run run, JobStore store) {
    return keys()
        .map(
            credentials -> {
              int number =
                  new ScopeStore(store.jdbc())
                      .numberOf(LedgerScopes.of(settings.delivery(), credentials));
              return open(
                  credentials,
                  new LedgerStore(store.jdbc(), number),
                  Optional.of(alone(store.transactions())),
                  run);
            });
  }

  /** The ledger of a run that writes nothing; none where nothing was delivered yet. */
  Optional<RunLedger> read(Run run, JdbcTemplate jdbc) {
    return keys()
        .flatMap(
            credentials -> {
              OptionalInt number =
                  new ScopeStore(jdbc).find(LedgerScopes.of(settings.delivery(), credentials));
              return number.isEmpty()
                  ? Optional.empty()
                  : Optional.of(
                      open(
                          credentials,
                          new LedgerStore(jdbc, number.getAsInt()),
                          Optional.empty(),
                          run));
            });
  }

  private Optional<Credentials> keys() {
    return settings.credentials().filter(known -> settings.ledger().enabled());
  }

  private RunLedger open(
      Credentials credentials, LedgerStore store, Optional<Consumer<Runnable>> alone, Run run) {
    LedgerKeys keys =
        new LedgerKeys(
            credentials.shopSecret(),
            LedgerScopes.of(settings.delivery(), credentials),
            settings.delivery().labels().toString());
    Decisions.Mode mode = new Decisions.Mode(settings.ledger().full(), repeatable, alone.isEmpty());
    try {
      return new RunLedger(keys, store, run.reportFolder(), mode, alone, run);
    } catch (LedgerFileException unwritable) {
      throw new RefusedStartException(String.valueOf(unwritable.getMessage()));
    }
  }

  /** A transaction of its own, whatever the thread is doing beside. */
  private static Consumer<Runnable> alone(PlatformTransactionManager transactions) {
    TransactionTemplate template = new TransactionTemplate(transactions);
    template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return work -> template.executeWithoutResult(status -> work.run());
  }
}
