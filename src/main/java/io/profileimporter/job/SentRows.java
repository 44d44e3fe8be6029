package io.profileimporter.job;

import io.profileimporter.delivery.OutgoingProfile;
import io.profileimporter.ledger.EntryState;
import io.profileimporter.ledger.LedgerEntry;
import io.profileimporter.ledger.LedgerKey;
import io.profileimporter.ledger.LedgerKeys;
import io.profileimporter.ledger.LedgerScope;
import io.profileimporter.ledger.LedgerStore;
import io.profileimporter.ledger.ScopeStore;
import io.profileimporter.profile.Profile;
import io.profileimporter.report.Run;
import io.profileimporter.report.RunStore;
import io.profileimporter.row.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tells of the rows of a run which were sent and which were left out as unchanged. A run does not
 * remember it row by row: what the ledger has of the customer shows it, as long as no later run has
 * sent something of him.
 */
final class SentRows {

  /** Among so many runs before it the one is looked for that has sent the row. */
  private static final int MOST_RUNS = 1_000;

  private final Run run;
  private final ImportSettings settings;
  private final JdbcTemplate jdbc;

  SentRows(Run run, ImportSettings settings, JdbcTemplate jdbc) {
    this.run = run;
    this.settings = settings;
    this.jdbc = jdbc;
  }

  /**
   * Whether a row was sent.
   *
   * @param verdict what the row makes as things are now
   * @param outgoing the same as it goes out
   */
  Sent of(Outcome<Profile> verdict, Outcome<OutgoingProfile> outgoing) {
    if (run.counts().unchanged() == 0) {
      return Sent.DELIVERED;
    }
    if (run.counts().delivered() == 0) {
      return Sent.UNCHANGED;
    }
    return verdict instanceof Outcome.Kept<Profile> profile
            && outgoing instanceof Outcome.Kept<OutgoingProfile> kept
        ? remembered(profile.value(), kept.value()).orElse(Sent.EITHER)
        : Sent.EITHER;
  }

  private Optional<Sent> remembered(Profile profile, OutgoingProfile outgoing) {
    return settings
        .credentials()
        .filter(keys -> keys.shopId().equals(run.settings().get("shop-id")))
        .flatMap(
            keys -> {
              LedgerScope scope = LedgerScopes.of(settings.delivery(), keys);
              String labels = settings.delivery().labels().toString();
              return remembered(
                  scope,
                  new LedgerKeys(keys.shopSecret(), scope, labels)
                      .maker()
                      .keyOf(profile.identities(), outgoing.content()));
            });
  }

  private Optional<Sent> remembered(LedgerScope scope, LedgerKey key) {
    LedgerScope ofRun =
        new LedgerScope(
            run.settings().getOrDefault("api-url", ""), scope.shopId(), scope.endpoint());
    return Stream.of(scope)
        .filter(ofRun::equals)
        .flatMapToInt(known -> new ScopeStore(jdbc).find(known).stream())
        .mapToObj(number -> new LedgerStore(jdbc, number).find(key.identity()))
        .flatMap(Optional::stream)
        .filter(entry -> entry.contents().contains(key.content()))
        .findFirst()
        .map(entry -> told(entry, key.content()));
  }

  /**
   * The last content of what a run has sent was sent in it; those before may have been the same.
   */
  private Sent told(LedgerEntry entry, long content) {
    if (entry.run() == RunLedger.numberOf(run)) {
      List<Long> contents = entry.contents();
      boolean isLast = contents.get(contents.size() - 1) == content;
      return switch (entry.state()) {
        case SEEN -> Sent.UNCHANGED;
        case DELIVERED -> isLast ? Sent.DELIVERED : Sent.EITHER;
        case IN_DOUBT, DUE -> Sent.EITHER;
      };
    }
    boolean stands = entry.state() == EntryState.DELIVERED || entry.state() == EntryState.SEEN;
    return stands && isOfEarlierRun(entry) ? Sent.UNCHANGED : Sent.EITHER;
  }

  private boolean isOfEarlierRun(LedgerEntry entry) {
    return new RunStore(jdbc)
        .before(run, MOST_RUNS).stream()
            .filter(earlier -> RunLedger.numberOf(earlier) == entry.run())
            .anyMatch(
                earlier -> earlier.ended().filter(end -> !end.isAfter(run.started())).isPresent());
  }
}
