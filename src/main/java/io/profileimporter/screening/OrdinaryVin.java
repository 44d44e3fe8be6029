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
  private static final int SHORTEST_COUNT = LENGTH / 2;

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
        && !isForTests(text)
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

  private static boolean isForTests(String text) {
    return text.endsWith(VinRules.NO_SERIAL) || text.contains("TEST");
  }

  /** Whether it begins like a walk over the keys, or has enough steps of one for a count. */
  private boolean mayBeWalk(String text) {
    int steps = 1;
    for (int at = 1; at < LENGTH; at++) {
      int step = Math.abs(text.charAt(at) - text.charAt(at - 1));
      steps += step == 1 || step == 9 ? 1 : 0;
    }
    return steps >= SHORTEST_COUNT || canBeginWalk(text);
  }

  private boolean canBeginWalk(String text) {
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
