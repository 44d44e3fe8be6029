package io.profileimporter.source;

import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import java.util.List;
import java.util.Optional;

/**
 * Keeps back a row of a correction file whose flaw its values cannot show any more: cells were cut
 * off or filled up, or the flaw is in another row. Only who has looked at it knows that it is
 * mended, and says so by emptying {@code _reason}.
 */
final class Uncorrected {

  static final String REASON = "_reason";
  static final String DETAIL = "_detail";

  private static final List<Reason> HIDDEN =
      List.of(Reason.WRONG_CELL_COUNT, Reason.CONSENT_REGAINED);
  private static final String START = "not corrected yet";

  private Uncorrected() {}

  /**
   * Why a row is rejected once more.
   *
   * @param code what stands under {@code _reason}
   * @param detail what stands under {@code _detail}
   */
  static Optional<Rejection> of(String code, String detail) {
    String known = code.strip();
    return HIDDEN.stream()
        .filter(reason -> reason.code().equals(known))
        .findFirst()
        .map(reason -> Rejection.ofRow(reason, sentence(known, detail)));
  }

  /** The detail of the first time stays, however often the row is loaded. */
  private static String sentence(String code, String detail) {
    return detail.startsWith(START)
        ? detail
        : "%s: expected an empty %s, as the row was corrected, but was \"%s\"; first: %s"
            .formatted(START, REASON, code, detail);
  }
}
