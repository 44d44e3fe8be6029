package io.profileimporter.mapping;

import io.profileimporter.settings.SettingsValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the date patterns of a mapping file. */
final class DatePatterns {

  private static final String ISO = "yyyy-MM-dd";

  private DatePatterns() {}

  /** What is tried where the mapping names no pattern. */
  static Conversion<LocalDate> usual() {
    return new DateConversion(List.of(IsoDay.ISO_DAY), List.of(ISO));
  }

  /** The patterns of a list, tried in its order; an impossible one is a problem. */
  static Conversion<LocalDate> of(List<SettingsValue> patterns, LocalDate today) {
    List<NumberedDay> numbered = patterns.stream().flatMap(v -> numbered(v).stream()).toList();
    List<DayReader> readers = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (SettingsValue pattern : patterns) {
      reader(pattern, today, numbered).ifPresent(readers::add);
      names.add(pattern.raw());
    }
    return new DateConversion(readers, names);
  }

  private static Optional<DayReader> reader(
      SettingsValue pattern, LocalDate today, List<NumberedDay> numbered) {
    Optional<NumberedDay> named = numbered(pattern);
    if (named.isPresent()) {
      return named.map(day -> day.among(numbered));
    }
    return pattern.raw().equals(ISO)
        ? Optional.of(IsoDay.ISO_DAY)
        : FixedDay.of(pattern.raw()).or(() -> pattern(pattern, today));
  }

  private static Optional<NumberedDay> numbered(SettingsValue pattern) {
    return Arrays.stream(NumberedDay.values())
        .filter(day -> SettingsValue.name(day).equals(pattern.raw()))
        .findFirst();
  }

  private static Optional<DayReader> pattern(SettingsValue pattern, LocalDate today) {
    try {
      return Optional.of(new PatternDay(pattern.raw(), today));
    } catch (IllegalArgumentException impossible) {
      return pattern.mismatch(
          "a date pattern such as dd.MM.yyyy, or epoch-millis, epoch-seconds or excel-serial ("
              + impossible.getMessage()
              + ")");
    }
  }
}
