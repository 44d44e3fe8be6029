package io.profileimporter.mapping;

import java.time.LocalDate;
import java.util.Optional;

/** One way to read a day. */
interface DayReader {

  /** The day, where the text is written this way and the day exists. */
  Optional<LocalDate> read(String text);
}
