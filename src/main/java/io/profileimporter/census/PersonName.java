package io.profileimporter.census;

import io.profileimporter.profile.Profile;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.PropertyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "do", "du", "la", "le", "el", "al", "los", "las", "del", "dos", "das",
          "van", "von", "der", "den", "ter", "bin", "ibn", "mac", "san", "und", "of", "y", "i");

  static PersonName of(Profile profile) {
    return of(text(profile, ProfileField.FIRST_NAME), text(profile, ProfileField.LAST_NAME));
  }

  /** The name in two columns, of which one may be empty, or hold the whole name. */
  static PersonName of(String first, String last) {
    Initials initials = Initials.of(first);
    List<String> firsts = telling(initials.rest());
    List<String> lasts = telling(Initials.of(last).rest());
    lasts.removeAll(firsts);
    if (lasts.isEmpty()) {
      return initials.besideSurname() ? ofLast(firsts) : inOneColumn(firsts);
    }
    return firsts.isEmpty() ? ofLast(lasts) : named(firsts.get(0), lasts.get(0), false);
  }

  private static PersonName ofLast(List<String> words) {
    return words.size() == 1 ? named("", words.get(0), false) : inOneColumn(words);
  }

  private static PersonName inOneColumn(List<String> words) {
    if (words.isEmpty()) {
      return NONE;
    }
    return words.size() == 1
        ? named(words.get(0), "", false)
        : named(words.get(0), words.get(words.size() - 1), true);
  }

  private static PersonName named(String given, String family, boolean joint) {
    String first = NameRoot.spelled(given);
    String last = NameRoot.spelled(family);
    return new PersonName(
        NameRoot.withoutEnding(first),
        NameRoot.withoutEnding(last),
        Letters.of(first + last),
        joint);
  }

  /**
   * Without patronymics and the particles that stand before a word: {@code Nguyen Le}; as long as
   * anything else is left.
   */
  private static List<String> telling(String name) {
    List<String> words = NameRoot.words(name);
    List<String> telling = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      boolean last = at == words.size() - 1;
      if (words.get(at).length() > 1 && (last || !PARTICLES.contains(words.get(at)))) {
        telling.add(words.get(at));
      }
    }
    if (telling.size() > 1) {
      List<String> own = telling.stream().filter(word -> !NameRoot.isPatronymic(word)).toList();
      telling = own.isEmpty() ? telling : own;
    }
    return new ArrayList<>(telling.isEmpty() ? words : telling);
  }

  private static String text(Profile profile, ProfileField field) {
    return profile.value(field).orElse(PropertyValue.Cleared.CLEARED)
            instanceof PropertyValue.Text text
        ? text.text()
        : "";
  }
}
