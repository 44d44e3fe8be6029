package io.profileimporter.mapping;

import io.profileimporter.settings.SettingsNode;
import io.profileimporter.settings.SettingsValue;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How values are read where a property does not say it.
 *
 * @param region where phone numbers without a country code belong
 */
record Defaults(
    Optional<String> region, Conversion<LocalDate> dates, NumberText numbers, LocalDate today) {

  private static final int REGION_LETTERS = 2;

  static Defaults from(SettingsNode section, LocalDate today) {
    Defaults none =
        new Defaults(Optional.empty(), DatePatterns.usual(), new NumberText('.', false), today);
    Defaults defaults =
        new Defaults(
            none.region(section, "phone-region"),
            none.dates(section, "date-patterns"),
            none.numbers(section),
            today);
    section.finish();
    return defaults;
  }

  /** The region that a section names, else this one. */
  Optional<String> region(SettingsNode section, String key) {
    return section.value(key).flatMap(Defaults::region).or(() -> region);
  }

  /** The date patterns that a section names, else these. */
  Conversion<LocalDate> dates(SettingsNode section, String key) {
    return section.has(key) ? DatePatterns.of(section.values(key), today) : dates;
  }

  /** The decimal separator that a section names, else this one. */
  NumberText numbers(SettingsNode section) {
    return section.value("decimal").flatMap(Defaults::decimal).orElse(numbers);
  }

  private static Optional<String> region(SettingsValue value) {
    String region = value.raw().toUpperCase(Locale.ROOT);
    return region.length() == REGION_LETTERS && PhoneConversion.isRegion(region)
        ? Optional.of(region)
        : value.mismatch("a region of ISO 3166-1 such as RU, DE or US");
  }

  private static Optional<NumberText> decimal(SettingsValue value) {
    return value.raw().equals(",") || value.raw().equals(".")
        ? Optional.of(new NumberText(value.raw().charAt(0), true))
        : value.mismatch("\",\" or \".\"");
  }
}
