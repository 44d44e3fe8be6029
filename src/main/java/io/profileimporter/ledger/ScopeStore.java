package io.profileimporter.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The scopes of the ledger in the job store. */
public final class ScopeStore {

  private final JdbcTemplate jdbc;

  public ScopeStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The number of a scope, which is given one where it has none. */
  public int numberOf(LedgerScope scope) {
    OptionalInt found = find(scope);
    if (found.isPresent()) {
      return found.getAsInt();
    }
    try {
      jdbc.update(
          "insert into ledger_scope (name, api_url, shop_id, endpoint) values (?, ?, ?, ?)",
          scope.name(),
          scope.apiUrl(),
          scope.shopId(),
          scope.endpoint());
    } catch (DuplicateKeyException enteredByAnother) {
      // its number serves both
    }
    return find(scope).orElseThrow();
  }

  /** The number of a scope that something was delivered to. */
  public OptionalInt find(LedgerScope scope) {
    return jdbc
        .queryForList("select scope from ledger_scope where name = ?", Integer.class, scope.name())
        .stream()
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /** What the ledger holds of each scope. */
  public List<ScopeContent> contents() {
    return jdbc.query("select * from ledger_scope order by scope", (row, number) -> content(row));
  }

  private ScopeContent content(ResultSet row) throws SQLException {
    return new ScopeContent(
        new LedgerScope(
            row.getString("api_url"), row.getString("shop_id"), row.getString("endpoint")),
        new LedgerStore(jdbc, row.getInt("scope")).count(),
        Optional.ofNullable(row.getObject("delivered", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
