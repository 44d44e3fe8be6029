package io.profileimporter.job;

import io.profileimporter.delivery.Quota;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A quota that all runs on a job store share: so many requests in any period of its length, as the
 * server counts them. A request counts from its start and, because the server may count it as late
 * as that, until a period after its end. The time is the store's, so the machines' clocks may
 * differ; no lock is held while a run waits, and a process that dies leaves nothing behind that
 * does not pass with the period.
 */
final class SharedQuota implements Quota {

  private final String name;
  private final int permits;
  private final Duration period;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate alone;
  private final Supplier<Instant> storeTime;
  private Instant opensAt = Instant.MIN;

  /**
   * A quota of this name, which need not exist yet.
   *
   * @param alone a transaction of its own, whatever the thread is doing beside
   * @param storeTime the time of the store
   */
  SharedQuota(
      String name,
      int permits,
      Duration period,
      JdbcTemplate jdbc,
      TransactionTemplate alone,
      Supplier<Instant> storeTime) {
    this.name = name;
    this.permits = permits;
    this.period = period;
    this.jdbc = jdbc;
    this.alone = alone;
    this.storeTime = storeTime;
    enter();
  }

  private void enter() {
    try {
      alone.executeWithoutResult(
          status -> jdbc.update("insert into request_quota (quota) values (?)", name));
    } catch (DuplicateKeyException known) {
      // another run has entered it
    }
  }

  @Override
  public Optional<Permit> take(Instant now) {
    String request = UUID.randomUUID().toString();
    Duration wait = Optional.ofNullable(alone.execute(status -> enter(request))).orElseThrow();
    opensAt = now.plus(wait);
    return wait.isZero() ? Optional.of(() -> end(request)) : Optional.empty();
  }

  /** Enters a request where there is room; tells how long to wait where there is none. */
  private Duration enter(String request) {
    jdbc.queryForList("select quota from request_quota where quota = ? for update", name);
    Instant now = storeTime.get();
    jdbc.update(
        "delete from quota_use where quota = ? and used <= ?", name, column(now.minus(period)));
    Optional<Instant> inTheWay = inTheWay();
    if (inTheWay.isPresent()) {
      return Duration.between(now, inTheWay.get().plus(period));
    }
    jdbc.update(
        "insert into quota_use (quota, request, used) values (?, ?, ?)",
        name,
        request,
        column(now));
    return Duration.ZERO;
  }

  /** The use that must have passed before there is a permit: the last but so many permits. */
  private Optional<Instant> inTheWay() {
    List<OffsetDateTime> uses =
        jdbc.queryForList(
            "select used from quota_use where quota = ? order by used desc offset "
                + (permits - 1)
                + " rows fetch first 1 rows only",
            OffsetDateTime.class,
            name);
    return uses.stream().findFirst().map(OffsetDateTime::toInstant);
  }

  private void end(String request) {
    alone.executeWithoutResult(
        status ->
            jdbc.update(
                "update quota_use set used = ? where quota = ? and request = ?",
                column(storeTime.get()),
                name,
                request));
  }

  private static OffsetDateTime column(Instant time) {
    return time.atOffset(ZoneOffset.UTC);
  }

  @Override
  public Instant opensAt(Instant now) {
    return opensAt.isAfter(now) ? opensAt : now;
  }
}
