package io.profileimporter.mapping;

import java.math.BigDecimal;

/** Reads a whole number; {@code 1123.00} is one. */
record IntegerConversion(NumberText form) implements Conversion<Long> {

  private static final int SHORT = 18;

  @Override
  public Converted<Long> convert(Found found) {
    if (isShort(found.text())) {
      return Converted.value(Long.parseLong(found.text()));
    }
    return NumberConversion.number(found, form)
        .filter(IntegerConversion::isLong)
        .map(number -> Converted.value(number.longValueExact()))
        .orElseGet(() -> Converted.unreadable("a whole number"));
  }

  private static boolean isShort(String text) {
    if (text.length() > SHORT) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLong(BigDecimal number) {
    return PlainNumber.isWritable(number)
        && number.stripTrailingZeros().scale() <= 0
        && number.toBigInteger().bitLength() < Long.SIZE;
  }
}
