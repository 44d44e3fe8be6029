package io.profileimporter.delivery;

import io.profileimporter.row.VisibleText;

/** Foreign text in the form in which messages show it: short, on one line, with nothing hidden. */
final class Shown {

  private static final int LENGTH = 200;

  private Shown() {}

  /**
   * The text's first 200 characters; what is no visible character becomes {@code \}{@code u001b}.
   */
  static String text(String text) {
    boolean isLong = text.codePointCount(0, text.length()) > LENGTH;
    String kept = isLong ? text.substring(0, text.offsetByCodePoints(0, LENGTH)) : text;
    String oneLine = kept.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
    return VisibleText.of(oneLine) + (isLong ? "…" : "");
  }
}
