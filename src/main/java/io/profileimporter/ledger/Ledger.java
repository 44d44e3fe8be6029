package io.profileimporter.ledger;

import io.profileimporter.profile.Identity;
import java.util.Collection;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** The ledger of one scope, to be asked to forget. */
public final class Ledger {

  private final JdbcTemplate jdbc;
  private final LedgerScope scope;

  public Ledger(JdbcTemplate jdbc, LedgerScope scope) {
    this.jdbc = jdbc;
    this.scope = scope;
  }

  /** Forgets all customers, so that the next run sends them; answers how many there were. */
  public long forgetAll() {
    OptionalInt number = new ScopeStore(jdbc).find(scope);
    return number.isEmpty() ? 0 : new LedgerStore(jdbc, number.getAsInt()).forgetAll();
  }

  /**
   * Forgets the customers whom one of these identifiers names; answers how many there were.
   *
   * @param secret the shop's: entries that were made with another one are not found
   */
  public int forget(Collection<Identity> identities, String secret) {
    return ofThem(identities, secret, LedgerStore::forget);
  }

  /** How many customers {@link #forget} would forget. */
  public int count(Collection<Identity> identities, String secret) {
    return ofThem(identities, secret, LedgerStore::count);
  }

  private int ofThem(
      Collection<Identity> identities,
      String secret,
      ToIntBiFunction<LedgerStore, Collection<Long>> action) {
    OptionalInt number = new ScopeStore(jdbc).find(scope);
    if (number.isEmpty()) {
      return 0;
    }
    LedgerKeys.Maker maker = new LedgerKeys(secret, scope, "").maker();
    Set<Long> hashes = identities.stream().map(maker::hash).collect(Collectors.toSet());
    return action.applyAsInt(new LedgerStore(jdbc, number.getAsInt()), hashes);
  }
}
