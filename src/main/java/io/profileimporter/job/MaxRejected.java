package io.profileimporter.job;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many rows may be rejected before the run stops: a number, or a share of the rows read.
 *
 * @param limit rows, or percent
 */
public record MaxRejected(double limit, boolean percent) {

  /** What messages say of anything else. */
  public static final String EXPECTED = "a number of rows such as 100, or a share such as 2.5%";

  /** A share says little of the first rows: it is looked at from this many on, and at the end. */
  private static final long ROWS_FOR_A_SHARE = 100;

  private static final Pattern FORM = Pattern.compile("(\\d{1,12})|(\\d{1,3}(?:\\.\\d{1,6})?)%");

  /** Reads {@code 100} or {@code 2.5%}; empty for anything else. */
  public static Optional<MaxRejected> parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return matcher.group(1) != null
        ? Optional.of(new MaxRejected(Double.parseDouble(matcher.group(1)), false))
        : Optional.of(new MaxRejected(Double.parseDouble(matcher.group(2)), true))
            .filter(max -> max.limit() <= 100);
  }

  /** Whether this many rejected rows among this many are too many. */
  boolean isExceeded(long rejected, long read, boolean atEnd) {
    if (!percent) {
      return rejected > limit;
    }
    return (atEnd || read >= ROWS_FOR_A_SHARE) && rejected * 100.0 > limit * read;
  }

  /** The form that {@link #parse} reads. */
  @Override
  public String toString() {
    String number =
        limit == Math.rint(limit) ? Long.toString((long) limit) : Double.toString(limit);
    return percent ? number + "%" : number;
  }
}
