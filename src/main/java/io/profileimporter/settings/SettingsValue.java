package io.profileimporter.settings;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A single value of a settings file. What does not fit the asked type is reported, then absent. */
public final class SettingsValue {

  private static final Pattern DURATION = Pattern.compile("(\\d+)\\s*(ms|s|m|h|d)");
  private static final Pattern SIZE = Pattern.compile("(\\d{1,9})\\s*(KB|MB)");

  private final String text;
  private final Consumer<String> problems;

  SettingsValue(String text, Consumer<String> problems) {
    this.text = text;
    this.problems = problems;
  }

  /** The text; an empty one is a problem. */
  public Optional<String> text() {
    return text.isEmpty() ? mismatch("a text") : Optional.of(text);
  }

  /** The text as it stands, also an empty one. */
  public String raw() {
    return text;
  }

  /** A whole number within bounds, both included. */
  public OptionalInt integer(int least, int most) {
    try {
      int number = Integer.parseInt(text.replace("_", ""));
      if (number >= least && number <= most) {
        return OptionalInt.of(number);
      }
    } catch (NumberFormatException notANumber) {
      // told below, as a number out of bounds is
    }
    mismatch("a whole number from " + least + " to " + most);
    return OptionalInt.empty();
  }

  /** A number of bytes with its unit, within bounds: {@code 500KB}, {@code 32MB} (10⁶ bytes). */
  public OptionalInt size(int least, int most) {
    Matcher matcher = SIZE.matcher(text.strip());
    if (matcher.matches()) {
      long size =
          Long.parseLong(matcher.group(1)) * (matcher.group(2).equals("MB") ? 1_000_000 : 1_000);
      if (size >= least && size <= most) {
        return OptionalInt.of((int) size);
      }
    }
    mismatch("a size from " + least / 1_000 + "KB to " + most / 1_000_000 + "MB");
    return OptionalInt.empty();
  }

  /**
   * A length of time with its unit, longer than nothing: {@code 250ms}, {@code 30s}, {@code 5m}.
   */
  public Optional<Duration> duration() {
    Matcher matcher = DURATION.matcher(text.strip());
    if (!matcher.matches() || matcher.group(1).length() > 9) {
      return mismatch("a duration such as 250ms, 30s, 5m or 2h");
    }
    Duration duration = amount(Long.parseLong(matcher.group(1)), matcher.group(2));
    return duration.isZero() ? mismatch("a duration longer than nothing") : Optional.of(duration);
  }

  private static Duration amount(long number, String unit) {
    return switch (unit) {
      case "ms" -> Duration.ofMillis(number);
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default -> Duration.ofDays(number);
    };
  }

  public Optional<Boolean> flag() {
    return switch (text) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> mismatch("true or false");
    };
  }

  /** One of the constants of an enum, written in lower case with hyphens: {@code drop-value}. */
  public <E extends Enum<E>> Optional<E> choice(Class<E> choices) {
    List<String> names =
        Arrays.stream(choices.getEnumConstants()).map(SettingsValue::name).toList();
    int position = names.indexOf(text);
    if (position >= 0) {
      return Optional.of(choices.getEnumConstants()[position]);
    }
    return mismatch(String.join(" or ", names), NearestName.suggestion(text, names));
  }

  /** The form in which a settings file writes a constant. */
  public static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reports that the value is not what is expected here, and answers with nothing. */
  public <T> Optional<T> mismatch(String expected) {
    return mismatch(expected, "");
  }

  private <T> Optional<T> mismatch(String expected, String suggestion) {
    problems.accept("expected " + expected + " but was \"" + text + "\"" + suggestion);
    return Optional.empty();
  }
}
