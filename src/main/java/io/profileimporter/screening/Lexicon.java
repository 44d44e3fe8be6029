package io.profileimporter.screening;

import static java.util.stream.Collectors.toCollection;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of all lists, compared by their letters and digits alone. */
final class Lexicon {

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
