package io.profileimporter.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;

/**
 * The times at which an import is due, by the clock on the wall of a place.
 *
 * <p>A time that the clock skips when it is put forward is due at the moment of the change, and one
 * that it shows twice when it is put back is due the first time only. An expression for every hour
 * means a rhythm and not a time of day: it is due whenever the clock shows such a time.
 */
public final class FireTimes {

  /** What messages say of anything else. */
  public static final String EXPECTED =
      "a cron expression: minute, hour, day, month and weekday, seconds before them if need be,"
          + " such as \"30 2 * * *\"";

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final int HOUR_FIELD = 2;

  private final CronExpression expression;
  private final ZoneId zone;
  private final ZoneRules rules;
  private final boolean everyHour;

  private FireTimes(CronExpression expression, ZoneId zone) {
    this.expression = expression;
    this.zone = zone;
    this.rules = zone.getRules();
    this.everyHour =
        SPACES
            .splitAsStream(expression.toString())
            .skip(HOUR_FIELD)
            .findFirst()
            .equals(Optional.of("*"));
  }

  /**
   * The times of an expression of five fields, or of six with the seconds first.
   *
   * @throws IllegalArgumentException where it is none, or where there is no such time
   */
  public static FireTimes of(String cron, ZoneId zone) {
    String fields = cron.strip();
    boolean seconds = fields.startsWith("@") || SPACES.splitAsStream(fields).count() != 5;
    CronExpression expression = CronExpression.parse(seconds ? fields : "0 " + fields);
    if (expression.next(LocalDateTime.of(2000, 1, 1, 0, 0)) == null) {
      throw new IllegalArgumentException("there is no such time in any year");
    }
    return new FireTimes(expression, zone);
  }

  public ZoneId zone() {
    return zone;
  }

  /** The first time after another; nothing where there is none any more. */
  public Optional<Instant> after(Instant time) {
    return everyHour ? nextShown(time) : nextOfDay(time);
  }

  /** Times on the wall come in the order of the moments that they stand for. */
  private Optional<Instant> nextOfDay(Instant time) {
    @Nullable LocalDateTime shown = LocalDateTime.ofInstant(time, zone);
    do {
      shown = expression.next(shown);
    } while (shown != null && !moment(shown).isAfter(time));
    return Optional.ofNullable(shown).map(this::moment);
  }

  private Instant moment(LocalDateTime shown) {
    @Nullable ZoneOffsetTransition change = rules.getTransition(shown);
    return change != null && change.isGap()
        ? change.getInstant()
        : shown.toInstant(rules.getValidOffsets(shown).get(0));
  }

  /** Goes on from change to change of the clock; between two of them it runs steadily. */
  private Optional<Instant> nextShown(Instant time) {
    Instant from = time;
    while (true) {
      Optional<Instant> next = nextAt(rules.getOffset(from), from);
      @Nullable ZoneOffsetTransition change = rules.nextTransition(from);
      if (next.isEmpty() || change == null || next.get().isBefore(change.getInstant())) {
        return next;
      }
      from = change.getInstant();
      if (isShown(change.getDateTimeAfter())) {
        return Optional.of(from);
      }
    }
  }

  private Optional<Instant> nextAt(ZoneOffset offset, Instant time) {
    return Optional.ofNullable(expression.next(LocalDateTime.ofInstant(time, offset)))
        .map(shown -> shown.toInstant(offset));
  }

  private boolean isShown(LocalDateTime shown) {
    return shown.equals(expression.next(shown.minusNanos(1)));
  }

  /** The expression with its seconds, and the zone. */
  @Override
  public String toString() {
    return expression + " " + zone;
  }
}
