package io.profileimporter.mapping;

import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NumericNode;

/** Reads JSON numbers without losing a digit, and without writing out absurd exponents. */
final class PlainNumber {

  private static final int MOST_DIGITS = 100;

  private PlainNumber() {}

  /** The exact number; nothing for infinity, or where it has more digits than anybody needs. */
  static Optional<BigDecimal> of(JsonNode node) {
    return isFinite(node)
        ? Optional.of(node.decimalValue()).filter(PlainNumber::isWritable)
        : Optional.empty();
  }

  /** Whether a number can be written out. */
  static boolean isWritable(BigDecimal number) {
    return Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
  }

  /**
   * The digits of a number: {@code 12847305905}, never {@code 1.28E10}. Digits that the export does
   * not have are not made up: {@code 1.28E+10} stays as it is.
   */
  static String text(JsonNode node) {
    if (node.isIntegralNumber()) {
      return node.asString();
    }
    return isFinite(node) ? text(node.decimalValue()) : node.asString();
  }

  private static boolean isFinite(JsonNode node) {
    return !(node instanceof NumericNode number && number.isNaN());
  }

  private static String text(BigDecimal number) {
    if (number.scale() < 0 || !isWritable(number)) {
      return number.toString();
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() <= 0 ? stripped.toPlainString() : number.toPlainString();
  }
}
