package io.profileimporter.schedule;

import io.profileimporter.settings.NearestName;
import io.profileimporter.settings.SettingsValue;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the name of a time zone, and knows what somebody probably meant. */
final class ZoneName {

  private ZoneName() {}

  /** The zone; anything else is reported with the nearest name. */
  static Optional<ZoneId> read(SettingsValue value) {
    String text = value.raw();
    try {
      return Optional.of(ZoneId.of(text));
    } catch (DateTimeException unknown) {
      String nearest = nearest(text).map(name -> ", perhaps \"" + name + "\",").orElse("");
      return value.mismatch("a time zone such as Europe/Berlin" + nearest);
    }
  }

  /** A city alone is enough. */
  private static Optional<String> nearest(String text) {
    Set<String> known = ZoneId.getAvailableZoneIds();
    String city = "/" + text.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(city))
        .min(String::compareTo)
        .or(() -> NearestName.of(text, known));
  }
}
