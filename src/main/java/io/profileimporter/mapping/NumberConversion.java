package io.profileimporter.mapping;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads a decimal number. */
record NumberConversion(NumberText form) implements Conversion<BigDecimal> {

  @Override
  public Converted<BigDecimal> convert(Found found) {
    return number(found, form)
        .filter(PlainNumber::isWritable)
        .map(Converted::value)
        .orElseGet(() -> Converted.unreadable("a number"));
  }

  /** The number that an export holds, as its own or in the text of a cell. */
  static Optional<BigDecimal> number(Found found, NumberText form) {
    return found.number().or(() -> form.read(found.text()));
  }
}
