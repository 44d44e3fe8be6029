package io.profileimporter.job;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many rows may be rejected before the run stops: a number, or a share of the rows read.
 *
 * @param limit rows, or percent
 */
public record MaxRejected(BigDecimal limit, boolean percent) {

  /** What messages say of anything else. */
  public static final String EXPECTED = "a number of rows such as 100, or a share such as 2.5%";

  /** A share says little of the first rows: it is looked at from this many on, and at the end. */
  private static final long ROWS_FOR_A_SHARE = 100;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Pattern FORM = Pattern.compile("(\\d{1,12})|(\\d{1,3}(?:\\.\\d{1,6})?)%");

  public MaxRejected {
    if (limit.signum() < 0 || (percent && limit.compareTo(HUNDRED) > 0)) {
      throw new IllegalArgumentException("expected " + EXPECTED + " but was " + limit);
    }
  }

  /** Reads {@code 100} or {@code 2.5%}; empty for anything else. */
  public static Optional<MaxRejected> parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean rows = matcher.group(1) != null;
    BigDecimal limit = new BigDecimal(rows ? matcher.group(1) : matcher.group(2));
    return rows || limit.compareTo(HUNDRED) <= 0
        ? Optional.of(new MaxRejected(limit, !rows))
        : Optional.empty();
  }

  /** Whether this many rejected rows among this many are too many. */
  boolean isExceeded(long rejected, long read, boolean atEnd) {
    BigDecimal rows = BigDecimal.valueOf(rejected);
    if (!percent) {
      return rows.compareTo(limit) > 0;
    }
    return (atEnd || read >= ROWS_FOR_A_SHARE)
        && rows.multiply(HUNDRED).compareTo(limit.multiply(BigDecimal.valueOf(read))) > 0;
  }

  /** The form that {@link #parse} reads. */
  @Override
  public String toString() {
    String number = limit.stripTrailingZeros().toPlainString();
    return percent ? number + "%" : number;
  }
}
