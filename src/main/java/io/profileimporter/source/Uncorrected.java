package io.profileimporter.source;

import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import io.profileimporter.row.RowOrigin;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps back a row of a correction file whose flaw its values cannot show any more: it could not be
 * taken apart, cells were cut off or filled up, or the flaw is in another row. It passes once
 * somebody has changed it, or has said by emptying {@code _reason} that it is right as it is.
 */
final class Uncorrected {

  private static final List<Reason> HIDDEN =
      List.of(Reason.MALFORMED_ROW, Reason.WRONG_CELL_COUNT, Reason.CONSENT_REGAINED);
  private static final String START = "not corrected yet";

  private Uncorrected() {}

  /**
   * Why a row is rejected once more.
   *
   * @param code what stands under {@code _reason}
   * @param detail what stands under {@code _detail}
   * @param origin tells what stood in the row; nothing where an earlier version wrote the file
   * @param imprint of what stands in the row now
   */
  static Optional<Rejection> of(
      String code, String detail, Optional<RowOrigin> origin, Supplier<String> imprint) {
    String known = code.strip();
    return HIDDEN.stream()
        .filter(reason -> reason.code().equals(known))
        .findFirst()
        .filter(reason -> origin.map(RowOrigin::imprint).orElseGet(imprint).equals(imprint.get()))
        .map(reason -> Rejection.ofRow(reason, sentence(known, detail, origin.isPresent())));
  }

  /** The detail of the first time stays, however often the row is loaded. */
  private static String sentence(String code, String detail, boolean seesChanges) {
    String expected =
        seesChanges
            ? "changed cells, or an empty _reason where the row is right"
            : "an empty _reason, as the row was corrected";
    return detail.startsWith(START)
        ? detail
        : "%s: expected %s, but was \"%s\"; first: %s".formatted(START, expected, code, detail);
  }
}
