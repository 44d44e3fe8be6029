package io.profileimporter.screening;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of all lists, compared by their letters and digits alone. */
final class Lexicon {

  private final Map<WordList, Set<String>> keys = new EnumMap<>(WordList.class);

  /**
   * The lists of the product and further words.
   *
   * @param further by the name of their list
   */
  Lexicon(Map<String, List<String>> further) {
    for (WordList list : WordList.values()) {
      Set<String> set = new HashSet<>();
      ResourceLines.entries("words/" + list.key() + ".txt").forEach(word -> add(set, word));
      further.getOrDefault(list.key(), List.of()).forEach(word -> add(set, word));
      keys.put(list, set);
    }
  }

  private static void add(Set<String> set, String word) {
    String key = Fold.key(word);
    if (!key.isEmpty()) {
      set.add(key);
    }
  }

  /** Whether a list has a key. */
  boolean has(WordList list, String key) {
    Set<String> set = keys.get(list);
    return set != null && set.contains(key);
  }

  /** The keys of a list. */
  Set<String> all(WordList list) {
    return Set.copyOf(keys.getOrDefault(list, Set.of()));
  }

  /** The words of several lists, each with the first of them that has it. */
  Map<String, WordList> index(List<WordList> lists) {
    Map<String, WordList> index = new HashMap<>();
    for (WordList list : lists) {
      keys.getOrDefault(list, Set.of()).forEach(key -> index.putIfAbsent(key, list));
    }
    return index;
  }
}
