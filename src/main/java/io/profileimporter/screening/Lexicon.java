package io.profileimporter.screening;

import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.toCollection;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of all lists, compared by their letters and digits alone. */
final class Lexicon {

  /** The lists whose words count in the letters of the other layout too. */
  private static final Set<WordList> SLIPPING =
      EnumSet.of(
          WordList.NULL_WORDS,
          WordList.ROLE_WORDS,
          WordList.TEST_WORDS,
          WordList.TEMPLATES,
          WordList.GREETINGS,
          WordList.EMAIL_TEST_WORDS,
          WordList.EMAIL_NO_MAIL);

  private static final int SHORTEST_SLIP = 4;

  /** The lists that have a key. */
  private final Map<String, Set<WordList>> lists = new HashMap<>();

  private final Map<String, List<String>> further;

  /**
   * The lists of the product and further words.
   *
   * @param further by the name of their list
   */
  Lexicon(Map<String, List<String>> further) {
    this.further = further;
    Map<String, WordList> typed = new HashMap<>();
    for (WordList list : WordList.values()) {
      ResourceLines.entries("words/" + list.key() + ".txt").forEach(word -> add(list, word, typed));
      further.getOrDefault(list.key(), List.of()).forEach(word -> add(list, word, typed));
    }
    typed.forEach((key, list) -> lists.computeIfAbsent(key, unseen -> EnumSet.of(list)));
  }

  private void add(WordList list, String word, Map<String, WordList> typed) {
    String key = Fold.key(word);
    if (!key.isEmpty()) {
      lists.computeIfAbsent(key, first -> EnumSet.noneOf(WordList.class)).add(list);
      String other = SLIPPING.contains(list) ? OtherLayout.key(word.toLowerCase(ROOT)) : "";
      if (other.length() >= SHORTEST_SLIP) {
        typed.putIfAbsent(other, list);
      }
    }
  }

  /** Whether a list has a key. */
  boolean has(WordList list, String key) {
    Set<WordList> found = lists.get(key);
    return found != null && found.contains(list);
  }

  /** Whether any list has a key. */
  boolean has(String key) {
    return lists.containsKey(key);
  }

  /**
   * The keys of a list by the label of their line.
   *
   * @param label of the words that were added to the list
   */
  Map<String, Set<String>> languages(WordList list, String label) {
    Map<String, Set<String>> languages = new HashMap<>();
    ResourceLines.labelled("words/" + list.key() + ".txt")
        .forEach((language, words) -> languages.put(language, keys(words)));
    languages
        .computeIfAbsent(label, unseen -> new HashSet<>())
        .addAll(keys(further.getOrDefault(list.key(), List.of())));
    return languages;
  }

  private static Set<String> keys(List<String> words) {
    return words.stream()
        .map(Fold::key)
        .filter(key -> !key.isEmpty())
        .collect(toCollection(HashSet::new));
  }

  /** The words of several lists, each with the first of them that has it. */
  Map<String, WordList> index(List<WordList> some) {
    Map<String, WordList> index = new HashMap<>();
    for (WordList list : some) {
      lists.forEach(
          (key, found) -> {
            if (found.contains(list)) {
              index.putIfAbsent(key, list);
            }
          });
    }
    return index;
  }
}
