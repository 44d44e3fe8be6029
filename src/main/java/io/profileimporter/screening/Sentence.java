package io.profileimporter.screening;

import java.util.HashSet;
import java.util.Set;

/**
 * The sentences of one language that say that there is no address.
 *
 * @param denials words that deny
 * @param addresses words for an address, and words that stand beside them
 */
record Sentence(Set<String> denials, Set<String> addresses) {

  private static final int SHORTEST_ADDRESS = 4;

  /** Shorter words of an address count only where they stand alone: {@code ha}, {@code u}. */
  private static final int SHORTEST_JOINED = 3;

  Sentence {
    denials = Set.copyOf(denials);
    addresses = Set.copyOf(addresses);
  }

  /** The words that count beside others without a sign between them. */
  Set<String> joinedWords() {
    Set<String> words = new HashSet<>(denials);
    addresses.stream().filter(word -> word.length() >= SHORTEST_JOINED).forEach(words::add);
    return words;
  }

  Set<String> words() {
    Set<String> words = new HashSet<>(denials);
    words.addAll(addresses);
    return words;
  }

  /**
   * Whether a text is made of these words, of which one denies and one means an address.
   *
   * @param gaps the places in the text where words were set apart, its ends among them
   */
  boolean matches(String text, Set<Integer> gaps) {
    return matches(text, gaps, 0, false, false);
  }

  private boolean matches(
      String text, Set<Integer> gaps, int from, boolean denied, boolean addressed) {
    if (from == text.length()) {
      return denied && addressed;
    }
    for (int to = from + 1; to <= text.length(); to++) {
      String word = text.substring(from, to);
      boolean denies = denials.contains(word);
      boolean apart = gaps.contains(from) && gaps.contains(to);
      boolean stands = addresses.contains(word) && (apart || word.length() >= SHORTEST_JOINED);
      boolean means = stands && word.length() >= SHORTEST_ADDRESS;
      if ((denies || stands) && matches(text, gaps, to, denied || denies, addressed || means)) {
        return true;
      }
    }
    return false;
  }
}
