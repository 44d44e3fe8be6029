package io.profileimporter.screening;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Judges a gender as it stands in an export. */
final class GenderRules {

  private final Set<String> genders = new HashSet<>();
  private final Lexicon lexicon;

  GenderRules(Lexicon lexicon) {
    this.lexicon = lexicon;
    ResourceLines.entries("words/gender-words.txt").forEach(word -> genders.add(Fold.key(word)));
  }

  Optional<Finding> judge(String text) {
    String key = Fold.key(text);
    boolean code = key.length() == 1;
    boolean both = text.indexOf('/') > 0 && key.length() <= 3;
    if (!key.isEmpty() && !both && genders.contains(key)) {
      return Optional.empty();
    }
    boolean unstated =
        key.isEmpty()
            || lexicon.has(WordList.GENDER_UNSTATED, key)
            || (!code && lexicon.has(WordList.NULL_WORDS, key));
    return unstated
        ? Finding.strong(Rule.GENDER_UNSTATED, "\"" + text + "\" says that it is not stated")
        : Finding.strong(Rule.GENDER_UNREPRESENTABLE, "the API takes m and f only");
  }
}
