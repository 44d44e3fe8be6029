package io.profileimporter.census;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a name column that tell of whom it speaks.
 *
 * @param besideSurname whether they can only be a surname, because of the initials beside them
 */
record NameWords(List<NameWord> words, boolean besideSurname) {

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "do", "du", "la", "le", "el", "al", "los", "las", "del", "dos", "das",
          "van", "von", "der", "den", "ter", "bin", "ibn", "mac", "san", "und", "of", "y", "i");

  NameWords {
    words = List.copyOf(words);
  }

  static NameWords of(String text) {
    Initials initials = Initials.of(text);
    List<String> telling = telling(NameRoot.words(initials.rest()));
    return new NameWords(telling.stream().map(NameWord::of).toList(), initials.besideSurname());
  }

  /**
   * Without patronymics and the particles that stand before a word: {@code Nguyen Le}; as long as
   * anything else is left.
   */
  private static List<String> telling(List<String> words) {
    List<String> telling = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      boolean last = at == words.size() - 1;
      if (words.get(at).length() > 1 && (last || !PARTICLES.contains(words.get(at)))) {
        telling.add(words.get(at));
      }
    }
    if (telling.size() > 1) {
      List<String> own = telling.stream().filter(word -> !NameRoot.isPatronymic(word)).toList();
      return own.isEmpty() ? telling : own;
    }
    return telling.isEmpty() ? words : telling;
  }

  /** The words that another column does not have. */
  List<NameWord> without(NameWords other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return words;
    }
    return words.stream().filter(word -> !other.words.contains(word)).toList();
  }
}
