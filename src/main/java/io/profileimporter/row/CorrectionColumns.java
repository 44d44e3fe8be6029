package io.profileimporter.row;

import java.util.List;
import java.util.OptionalInt;

/**
 * The columns that a file of rejected rows has behind those of the export. By them it is recognised
 * when it is imported again, also where it was written by an earlier version.
 */
public final class CorrectionColumns {

  public static final String LINE = "_line";
  public static final String STAGE = "_stage";
  public static final String REASON = "_reason";
  public static final String FIELD = "_field";
  public static final String DETAIL = "_detail";

  /** Which row of which run this is, and what stood in it: a {@link RowOrigin}. */
  public static final String RUN = "_run";

  /** The columns whose cells were filled with a suggestion. */
  public static final String SUGGESTED = "_suggested";

  /** The columns of a file of rejected rows, in their order. */
  public static final List<String> NAMES = List.of(LINE, STAGE, REASON, FIELD, DETAIL, RUN);

  private static final List<String> FIRST = NAMES.subList(0, NAMES.indexOf(RUN));
  private static final List<String> FURTHER = List.of(RUN, SUGGESTED, "");

  private CorrectionColumns() {}

  /** Where these columns begin in a header; nothing for any other export. */
  public static OptionalInt start(List<String> headers) {
    int start = headers.lastIndexOf(LINE);
    int end = start + FIRST.size();
    boolean all =
        start >= 0
            && end <= headers.size()
            && headers.subList(start, end).equals(FIRST)
            && FURTHER.containsAll(headers.subList(end, headers.size()));
    return all ? OptionalInt.of(start) : OptionalInt.empty();
  }
}
