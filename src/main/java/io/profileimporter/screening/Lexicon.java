package io.profileimporter.screening;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of all lists, compared by their letters and digits alone. */
final class Lexicon {

  /** The lists that have a key. */
  private final Map<String, Set<WordList>> lists = new HashMap<>();

  /**
   * The lists of the product and further words.
   *
   * @param further by the name of their list
   */
  Lexicon(Map<String, List<String>> further) {
    for (WordList list : WordList.values()) {
      ResourceLines.entries("words/" + list.key() + ".txt").forEach(word -> add(list, word));
      further.getOrDefault(list.key(), List.of()).forEach(word -> add(list, word));
    }
  }

  private void add(WordList list, String word) {
    String key = Fold.key(word);
    if (!key.isEmpty()) {
      lists.computeIfAbsent(key, first -> EnumSet.noneOf(WordList.class)).add(list);
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

  /** The keys of a list. */
  Set<String> all(WordList list) {
    return lists.entrySet().stream()
        .filter(entry -> entry.getValue().contains(list))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
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
