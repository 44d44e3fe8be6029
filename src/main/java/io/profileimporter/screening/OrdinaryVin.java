package io.profileimporter.screening;

import java.util.List;
import java.util.Set;

/**
 * Tells in one look of most vehicle identification numbers that they stand for a vehicle: {@code
 * SJNUS7E21WSVT1221}. It is certain of those that it calls ordinary, but for their check digit.
 */
final class OrdinaryVin {

  private static final int LENGTH = 17;
  private static final int SHORTEST_WORD = 4;

  private final Keyboard keyboard;
  private final WordFilter words;
  private final WordFilter samples;

  OrdinaryVin(Lexicon lexicon, Keyboard keyboard, Set<String> samples) {
    this.keyboard = keyboard;
    this.words = new WordFilter(lexicon, List.of(WordList.NULL_WORDS, WordList.TEST_WORDS));
    this.samples = new WordFilter(samples);
  }

  boolean has(String text) {
    return text.length() == LENGTH
        && hasSigns(text)
        && isDigit(text.charAt(LENGTH - 1))
        && isDigit(text.charAt(LENGTH - 2))
        && !mayBeWalk(text)
        && !mayBeWord(text)
        && !samples.mayHave(Fold.hash(text, 0, LENGTH));
  }

  /** Whether it has digits and capitals of a VIN, among them a letter, and three different ones. */
  private static boolean hasSigns(String text) {
    long seen = 0;
    boolean letter = false;
    for (int at = 0; at < LENGTH; at++) {
      char sign = text.charAt(at);
      if (!isDigit(sign) && !isLetter(sign)) {
        return false;
      }
      seen |= 1L << (sign - '0');
      letter |= sign > '9';
    }
    return letter && Long.bitCount(seen) > 2;
  }

  private boolean mayBeWalk(String text) {
    return keyboard.canBegin(
        Fold.letter(text.charAt(0)), Fold.letter(text.charAt(1)), Fold.letter(text.charAt(2)));
  }

  /** Whether the letters at the start can be a null or test word, as in {@code TESTVIN0000}. */
  private boolean mayBeWord(String text) {
    int end = 0;
    while (!isDigit(text.charAt(end))) {
      end++;
    }
    return end >= SHORTEST_WORD
        && (words.mayHave(Fold.hash(text, 0, end)) || text.substring(0, end).contains("VIN"));
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  /** No VIN has I, O or Q. */
  private static boolean isLetter(char sign) {
    return sign >= 'A' && sign <= 'Z' && sign != 'I' && sign != 'O' && sign != 'Q';
  }
}
