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
 * differ; no lock is held while a run waits. A process that dies takes the permit of the request
 * that it had under way with it, for some minutes.
 */
final class SharedQuota implements Quota {

  /** Whoever has a request under way for so long has died; a slow line takes a list in less. */
  private static final Duration LONGEST_REQUEST = Duration.ofMinutes(10);

  /** How soon it is looked again where only the ends of requests under way can make room. */
  private static final Duration LOOK = Duration.ofSeconds(1);

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
    deletePassed(now);
    Optional<Instant> room = nextRoom();
    if (room.isPresent()) {
      return longer(Duration.between(now, room.get()), LOOK);
    }
    insert(request, now, true);
    return Duration.ZERO;
  }

  private void deletePassed(Instant now) {
    jdbc.update(
        "delete from quota_use where quota = ?"
            + " and (used <= ? and not under_way or used <= ? and under_way)",
        name,
        column(now.minus(period)),
        column(now.minus(LONGEST_REQUEST)));
  }

  /** When the last but so many permits has passed; requests under way are the last to pass. */
  private Optional<Instant> nextRoom() {
    List<OffsetDateTime> uses =
        jdbc.queryForList(
            "select used from quota_use where quota = ? order by under_way desc, used desc offset "
                + (permits - 1)
                + " rows fetch first 1 rows only",
            OffsetDateTime.class,
            name);
    return uses.stream().findFirst().map(used -> used.toInstant().plus(period));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private void insert(String request, Instant used, boolean underWay) {
    jdbc.update(
        "insert into quota_use (quota, request, used, under_way) values (?, ?, ?, ?)",
        name,
        request,
        column(used),
        underWay);
  }

  private void end(String request) {
    alone.executeWithoutResult(
        status -> {
          jdbc.update("delete from quota_use where quota = ? and request = ?", name, request);
          insert(request, storeTime.get(), false);
        });
  }

  private static OffsetDateTime column(Instant time) {
    return time.atOffset(ZoneOffset.UTC);
  }

  @Override
  public Instant opensAt(Instant now) {
    return opensAt.isAfter(now) ? opensAt : now;
  }
}
