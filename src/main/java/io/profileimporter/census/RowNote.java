package io.profileimporter.census;

import io.profileimporter.profile.Profile;
import io.profileimporter.row.RecurringTexts;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a census keeps of a row: hashes of the values that are counted, in the order of {@link
 * CountedField}, then hashes of the names, then consents and number.
 */
final class RowNote {

  static final int FIELDS = CountedField.ALL.size();
  static final int GIVEN = FIELDS;
  static final int FAMILY = FIELDS + 1;
  static final int LETTERS = FIELDS + 2;
  static final int ROW = FIELDS + 3;
  static final int WIDTH = FIELDS + 4;

  private static final int CONSENT_BITS = Consents.FIELDS.size();
  private static final int CONSENTS = (1 << CONSENT_BITS) - 1;
  private static final long JOINT = 1L << (2 * CONSENT_BITS);
  private static final int RECORD_SHIFT = 2 * CONSENT_BITS + 1;

  private final long[] numbers;
  private final Optional<LocalDate> birthday;

  private RowNote(long[] numbers, Optional<LocalDate> birthday) {
    this.numbers = numbers;
    this.birthday = birthday;
  }

  static RowNote of(Profile profile, ValueHash hash, RecurringTexts<NameWords> names, long record) {
    long[] numbers = new long[WIDTH];
    for (CountedField field : CountedField.ALL) {
      numbers[field.column()] = hash.of(field, field.text(profile));
    }
    PersonName name = PersonName.of(profile, names);
    numbers[GIVEN] = hash.of(ValueHash.NAME, name.given());
    numbers[FAMILY] = hash.of(ValueHash.NAME, name.family());
    numbers[LETTERS] = name.letters();
    numbers[ROW] =
        record << RECORD_SHIFT
            | (name.joint() ? JOINT : 0)
            | (long) Consents.of(profile, true) << CONSENT_BITS
            | Consents.of(profile, false);
    return new RowNote(numbers, CountedField.BIRTHDAY.day(profile));
  }

  /** One for each column; not to be changed. */
  long[] numbers() {
    return numbers;
  }

  Optional<LocalDate> birthday() {
    return birthday;
  }

  /** Whether the names stood in one column, so that nobody knows which is the surname. */
  static boolean isJoint(long row) {
    return (row & JOINT) != 0;
  }

  static int granted(long row) {
    return (int) (row >>> CONSENT_BITS) & CONSENTS;
  }

  static int refused(long row) {
    return (int) row & CONSENTS;
  }

  static long record(long row) {
    return row >>> RECORD_SHIFT;
  }
}
