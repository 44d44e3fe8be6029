package io.profileimporter.report;

/**
 * The numbers of a run, in rows. They close: every row that was read was delivered, is unchanged,
 * was rejected, or is left.
 *
 * @param read rows that were taken from the export
 * @param delivered rows whose profile the API has taken
 * @param unchanged rows whose profile the API already had
 * @param rejected rows that were kept out
 * @param left rows that were read when the run ended, and not dealt with
 * @param dropped values that were left out of delivered profiles; values, not rows
 */
public record RunCounts(
    long read, long delivered, long unchanged, long rejected, long left, long dropped) {

  public static final RunCounts NONE = new RunCounts(0, 0, 0, 0, 0, 0);

  public RunCounts {
    if (read != delivered + unchanged + rejected + left) {
      throw new IllegalArgumentException(
          "expected read = delivered + unchanged + rejected + left but was %d = %d + %d + %d + %d"
              .formatted(read, delivered, unchanged, rejected, left));
    }
  }

  /** Rows of the sets that are committed: where a run that goes on begins. */
  public long settled() {
    return read - left;
  }

  /** These numbers with those of some more rows that were dealt with. */
  public RunCounts plus(long moreDelivered, long moreRejected, long moreDropped) {
    return new RunCounts(
        read + moreDelivered + moreRejected,
        delivered + moreDelivered,
        unchanged,
        rejected + moreRejected,
        left,
        dropped + moreDropped);
  }

  /** These numbers with those of some more rows that the API already had. */
  public RunCounts plusUnchanged(long rows) {
    return new RunCounts(read + rows, delivered, unchanged + rows, rejected, left, dropped);
  }

  /** These numbers where rows that were left out as unchanged were sent after all. */
  public RunCounts withSentAfterAll(long nowDelivered, long nowRejected, long noLongerDropped) {
    return new RunCounts(
        read,
        delivered + nowDelivered,
        unchanged - nowDelivered - nowRejected,
        rejected + nowRejected,
        left,
        dropped - noLongerDropped);
  }

  /** These numbers with the rows that were read and not dealt with. */
  public RunCounts withLeft(long rows) {
    return new RunCounts(read - left + rows, delivered, unchanged, rejected, rows, dropped);
  }
}
