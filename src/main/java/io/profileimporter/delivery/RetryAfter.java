package io.profileimporter.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The header {@code Retry-After} in both its forms, seconds and a date (RFC 9110, 10.2.3). */
final class RetryAfter {

  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  private RetryAfter() {}

  /** The wait that the header asks for; nothing where it has neither form. */
  static Optional<Duration> read(String header, Instant now) {
    String text = header.strip();
    return SECONDS.matcher(text).matches()
        ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
        : date(text).map(date -> Duration.between(now, date)).map(RetryAfter::noEarlierThanNow);
  }

  private static Optional<Instant> date(String text) {
    try {
      return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from));
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }

  private static Duration noEarlierThanNow(Duration wait) {
    return wait.isNegative() ? Duration.ZERO : wait;
  }
}
