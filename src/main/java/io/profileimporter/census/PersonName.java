package io.profileimporter.census;

import io.profileimporter.profile.Profile;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.PropertyValue;
import io.profileimporter.row.RecurringTexts;
import java.util.List;

/**
 * A person's name as two roots, and as letters.
 *
 * @param given the root of the first name; empty where there is none
 * @param family the root of the surname; empty where there is none
 * @param letters of both, to find names that were mistyped
 * @param joint whether the two stood in one column: then they may be the other way round
 */
record PersonName(String given, String family, long letters, boolean joint) {

  private static final PersonName NONE = new PersonName("", "", 0, false);
  private static final NameWord NO_WORD = new NameWord("", "", "");

  /** The name of a profile, whose words may be remembered. */
  static PersonName of(Profile profile, RecurringTexts<NameWords> words) {
    return of(
        words.of(text(profile, ProfileField.FIRST_NAME)),
        words.of(text(profile, ProfileField.LAST_NAME)));
  }

  /** The name in two columns, of which one may be empty, or hold the whole name. */
  static PersonName of(String first, String last) {
    return of(NameWords.of(first), NameWords.of(last));
  }

  private static PersonName of(NameWords first, NameWords last) {
    List<NameWord> firsts = first.words();
    List<NameWord> lasts = last.without(first);
    if (lasts.isEmpty()) {
      return first.besideSurname() ? ofLast(firsts) : inOneColumn(firsts);
    }
    return firsts.isEmpty() ? ofLast(lasts) : named(firsts.get(0), lasts.get(0), false);
  }

  private static PersonName ofLast(List<NameWord> words) {
    return words.size() == 1 ? named(NO_WORD, words.get(0), false) : inOneColumn(words);
  }

  private static PersonName inOneColumn(List<NameWord> words) {
    if (words.isEmpty()) {
      return NONE;
    }
    return words.size() == 1
        ? named(words.get(0), NO_WORD, false)
        : named(words.get(0), words.get(words.size() - 1), true);
  }

  private static PersonName named(NameWord given, NameWord family, boolean joint) {
    return new PersonName(
        given.root(), family.root(), Letters.of(given.spelled() + family.spelled()), joint);
  }

  private static String text(Profile profile, ProfileField field) {
    return profile.value(field).orElse(PropertyValue.Cleared.CLEARED)
            instanceof PropertyValue.Text text
        ? text.text()
        : "";
  }
}
