package io.profileimporter.report.page;

import io.profileimporter.report.RunFigures.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Charts of lying bars with a name in front of each. */
public final class Lines {

  private Lines() {}

  /**
   * A bar with its name.
   *
   * @param code what the explorer filters by
   * @param rows length of the part for rejected rows, in hundredths
   * @param all length of the whole, in hundredths
   */
  public record Line(
      String code, String label, String number, String detail, String rows, String all) {}

  static List<Line> ofFields(Map<String, Trouble> fields) {
    long most = fields.values().stream().mapToLong(Trouble::total).max().orElse(1);
    List<Line> lines = new ArrayList<>();
    fields.forEach(
        (field, trouble) ->
            lines.add(
                new Line(
                    field,
                    Wording.field(field),
                    Wording.number(trouble.total()),
                    Wording.number(trouble.rejectedRows())
                        + " in rejected rows, "
                        + Wording.number(trouble.values())
                        + " in delivered ones",
                    percent(trouble.rejectedRows(), most),
                    percent(trouble.total(), most))));
    return lines;
  }

  /** A length in hundredths; what is there can be seen. */
  static String percent(long part, long whole) {
    double percent = part == 0 || whole == 0 ? 0 : Math.max(0.4, 100.0 * part / whole);
    return String.format(Locale.ROOT, "%.2f", percent);
  }
}
