package io.profileimporter.delivery;

import io.profileimporter.settings.SettingsNode;
import io.profileimporter.settings.SettingsValue;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What was found under a key of the settings, checked by the rules of delivery. */
final class Found {

  private Found() {}

  static Optional<Integer> in(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  static OptionalInt integer(SettingsNode section, String key, int least, int most) {
    return section
        .value(key)
        .map(value -> value.integer(least, most))
        .orElseGet(OptionalInt::empty);
  }

  static Optional<Duration> duration(SettingsNode section, String key) {
    return section.value(key).flatMap(SettingsValue::duration);
  }

  static Optional<Double> number(SettingsValue value, double least, double most) {
    String expected = "a number from " + least + " to " + most;
    try {
      double number = Double.parseDouble(value.raw());
      return number >= least && number <= most ? Optional.of(number) : value.mismatch(expected);
    } catch (NumberFormatException notANumber) {
      return value.mismatch(expected);
    }
  }

  static Optional<String> matching(
      SettingsNode section, String key, Pattern form, String expected) {
    return section
        .value(key)
        .flatMap(
            value ->
                form.matcher(value.raw()).matches()
                    ? Optional.of(value.raw())
                    : value.mismatch(expected));
  }
}
