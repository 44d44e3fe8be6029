package io.profileimporter.notice;

import io.profileimporter.row.VisibleText;
import java.util.Locale;

/**
 * How often one reason has kept something out, and what to do about it.
 *
 * @param code the reason's stable code
 * @param what is counted: {@code rejected rows}, {@code dropped values}
 * @param title what is wrong, in a few words
 */
public record ReasonFigure(String code, String what, long count, String title, String advice) {

  public ReasonFigure {
    title = VisibleText.of(title);
    advice = VisibleText.of(advice);
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%,d %s: %s. %s",
        count,
        count == 1 ? what.replaceFirst("s$", "") : what,
        title,
        advice);
  }
}
