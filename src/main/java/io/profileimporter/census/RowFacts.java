package io.profileimporter.census;

import java.util.Set;

/**
 * What a row says of its customer, as hashes; 0 where it says nothing.
 *
 * @param social the first of its ids in social networks
 * @param given first name
 * @param family surname
 * @param letters of both
 * @param row the number of the row with its consents
 */
record RowFacts(
    long id,
    long email,
    long phone,
    long loyalty,
    long social,
    long birthday,
    long given,
    long family,
    long letters,
    long row) {

  /**
   * What stands at a place of the columns of {@link RowNote}.
   *
   * @param defaultDays hashes of birthdays that are nobody's own
   */
  static RowFacts of(long[][] columns, int at, NameOrder order, Set<Long> defaultDays) {
    long born = columns[CountedField.BIRTHDAY.column()][at];
    long given = columns[RowNote.GIVEN][at];
    long family = columns[RowNote.FAMILY][at];
    long row = columns[RowNote.ROW][at];
    boolean swapped = RowNote.isJoint(row) && order.isSwapped(given, family);
    return new RowFacts(
        columns[CountedField.ID.column()][at],
        columns[CountedField.EMAIL.column()][at],
        columns[CountedField.PHONE.column()][at],
        columns[CountedField.LOYALTY_ID.column()][at],
        social(columns, at),
        defaultDays.contains(born) ? 0 : born,
        swapped ? family : given,
        swapped ? given : family,
        columns[RowNote.LETTERS][at],
        row);
  }

  private static long social(long[][] columns, int at) {
    long telegram = columns[CountedField.TELEGRAM_ID.column()][at];
    long facebook = columns[CountedField.FB_ID.column()][at];
    long known = telegram != 0 ? telegram : facebook;
    return known != 0 ? known : columns[CountedField.VK_ID.column()][at];
  }

  long record() {
    return RowNote.record(row);
  }

  /** Both names, in whichever order they stand. */
  long name() {
    if (given == 0 || family == 0) {
      return given + family;
    }
    return ValueHash.of(Math.min(given, family), Math.max(given, family));
  }

  /** Whether another row says the same of its customer. */
  boolean saysTheSame(RowFacts other) {
    return id == other.id
        && email == other.email
        && phone == other.phone
        && loyalty == other.loyalty
        && social == other.social
        && birthday == other.birthday
        && given == other.given
        && family == other.family;
  }

  /** The same row with the name of another. */
  RowFacts named(RowFacts other) {
    return new RowFacts(
        id, email, phone, loyalty, social, birthday, other.given, other.family, other.letters, row);
  }

  /** Who a customer without a name is, by what the row has beside the value looked at. */
  long withoutName(CountedField looked) {
    if (email != 0 && looked != CountedField.EMAIL) {
      return email;
    }
    if (phone != 0 && looked != CountedField.PHONE) {
      return phone;
    }
    if (loyalty != 0 && looked != CountedField.LOYALTY_ID) {
      return loyalty;
    }
    if (id != 0) {
      return id;
    }
    long known = looked.isSocial() ? 0 : social;
    return known != 0 || looked == CountedField.BIRTHDAY ? known : birthday;
  }
}
