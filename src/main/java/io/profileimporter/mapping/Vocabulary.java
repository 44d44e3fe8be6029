package io.profileimporter.mapping;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words that stand for each of a few values; upper and lower case are the same. */
final class Vocabulary<T> implements Conversion<T> {

  private final Map<String, T> words;
  private final String expected;

  /**
   * @param expected what a word says, for messages
   */
  Vocabulary(Map<String, T> words, String expected) {
    this.words = new HashMap<>();
    words.forEach((word, value) -> this.words.put(folded(word), value));
    this.expected = expected;
  }

  /** This vocabulary with words that come before its own. */
  Vocabulary<T> with(Map<String, T> more) {
    Map<String, T> all = new HashMap<>(words);
    more.forEach((word, value) -> all.put(folded(word), value));
    return new Vocabulary<>(all, expected);
  }

  @Override
  public Converted<T> convert(Found found) {
    T value = words.get(found.text());
    if (value == null) {
      value = words.get(folded(found.text()));
    }
    return value == null ? Converted.unknown(expected) : Converted.value(value);
  }

  private static String folded(String word) {
    String lower = CleanText.of(word).toLowerCase(Locale.ROOT);
    return lower.length() > 1 && lower.endsWith(".")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }
}
