package io.profileimporter.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a day by several patterns; the first that fits wins. */
final class DateConversion implements Conversion<LocalDate> {

  private final List<DayReader> readers;
  private final String expected;

  /**
   * @param names the patterns as the mapping file writes them, for messages
   */
  DateConversion(List<DayReader> readers, List<String> names) {
    this.readers = List.copyOf(readers);
    this.expected = String.join(" or ", names);
  }

  @Override
  public Converted<LocalDate> convert(Found found) {
    for (DayReader reader : readers) {
      Optional<LocalDate> day = reader.read(found.text());
      if (day.isPresent()) {
        return Converted.value(day.get());
      }
    }
    return Converted.unreadable(expected);
  }
}
