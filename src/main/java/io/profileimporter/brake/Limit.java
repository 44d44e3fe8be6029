package io.profileimporter.brake;

import io.profileimporter.settings.SettingsNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far an export may be from those before it.
 *
 * @param share 0.3 for 30 %; infinite where nothing is too far
 */
public record Limit(double share) {

  static final Limit OFF = new Limit(Double.POSITIVE_INFINITY);

  private static final Pattern FORM = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,3})?) ?%");

  public Limit {
    if (!(share >= 0)) {
      throw new IllegalArgumentException("expected a share but was " + share);
    }
  }

  /** The limit under a key, as percents or {@code off}. */
  static Limit from(SettingsNode section, String key, double percent) {
    return section
        .value(key)
        .flatMap(
            value -> parse(value.raw()).or(() -> value.mismatch("a share such as 30%, or off")))
        .orElse(new Limit(percent / 100));
  }

  private static Optional<Limit> parse(String text) {
    if (text.equals("off")) {
      return Optional.of(OFF);
    }
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(new Limit(Double.parseDouble(matcher.group(1)) / 100))
        : Optional.empty();
  }
}
