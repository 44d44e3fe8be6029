package io.profileimporter.screening;

import java.util.Optional;
import java.util.Set;

/** Judges loyalty card numbers. */
final class LoyaltyRules {

  private static final int SHORTEST_COUNTING = 5;
  private static final int SHORTEST_PERIODIC = 8;
  private static final int FEWEST_DIGITS = 3;

  private final Lexicon lexicon;
  private final Keyboard keyboard;
  private final Set<String> samples;

  LoyaltyRules(Lexicon lexicon, Keyboard keyboard, SampleValues samples) {
    this.lexicon = lexicon;
    this.keyboard = keyboard;
    this.samples = samples.of("loyalty_id");
  }

  Optional<Finding> judge(String text) {
    return Digits.areAll(text) ? number(text) : closely(text);
  }

  /** Every look at a card number. */
  Optional<Finding> closely(String text) {
    String key = Fold.key(text);
    return SpreadsheetDamage.judge(text)
        .or(() -> word(key))
        .or(() -> repeated(text, key))
        .or(() -> counting(key))
        .or(() -> sample(key))
        .or(() -> syntax(text, key));
  }

  /** Digits alone are no word, no damage and no stray sign. */
  private Optional<Finding> number(String digits) {
    if (Digits.areOne(digits)) {
      return repeated(digits, digits);
    }
    Optional<Finding> counting = counting(digits);
    return counting.isPresent() ? counting : sample(digits);
  }

  private Optional<Finding> word(String key) {
    boolean listed =
        lexicon.has(WordList.LOYALTY_WORDS, key)
            || lexicon.has(WordList.NULL_WORDS, key)
            || lexicon.has(WordList.TEST_WORDS, key)
            || lexicon.has(WordList.ROLE_WORDS, key)
            || lexicon.has(WordList.LOYALTY_WORDS, withoutDigits(key))
            || lexicon.has(WordList.TEST_WORDS, withoutDigits(key));
    return key.isEmpty() || (listed && !Digits.areAll(key))
        ? Finding.strong(Rule.LOYALTY_WORD, "\"" + key + "\" is a word, not a card number")
        : Optional.empty();
  }

  private static Optional<Finding> repeated(String text, String key) {
    String number = text.strip().endsWith(".0") ? key.substring(0, key.length() - 1) : key;
    return Digits.areOne(number)
        ? Finding.strong(Rule.LOYALTY_REPEATED, "one character throughout: " + key)
        : Optional.empty();
  }

  private Optional<Finding> counting(String key) {
    if (!Digits.areAll(key)) {
      return keyboard.isWalk(key)
          ? Finding.strong(Rule.LOYALTY_COUNTING, "a walk over the keys: " + key)
          : Optional.empty();
    }
    boolean counts =
        (Digits.isCount(key) || isPaddedCount(key))
            && Digits.countingLength(key) >= SHORTEST_COUNTING;
    boolean periodic =
        key.length() >= SHORTEST_PERIODIC && (isPeriodic(key) || Digits.isPaired(key));
    return counts || periodic
        ? Finding.strong(Rule.LOYALTY_COUNTING, "the digits count: " + key)
        : Optional.empty();
  }

  private static boolean isPeriodic(String key) {
    boolean four = Digits.isPeriodic(key, 4) && Digits.isCount(key, 0, 4);
    return four || Digits.isPeriodic(key, 2) || Digits.isPeriodic(key, 3);
  }

  /** Whether the digits between the zeros at both ends count. */
  private static boolean isPaddedCount(String key) {
    int from = 0;
    int to = key.length();
    while (from < to && key.charAt(from) == '0') {
      from++;
    }
    while (to > from && key.charAt(to - 1) == '0') {
      to--;
    }
    return Digits.isCount(key, from, to);
  }

  private Optional<Finding> sample(String key) {
    return samples.contains(key)
        ? Finding.strong(Rule.LOYALTY_SAMPLE, "a card number of documentation")
        : Optional.empty();
  }

  private static Optional<Finding> syntax(String text, String key) {
    int digits = Digits.of(text).length();
    boolean signs = text.strip().chars().allMatch(LoyaltyRules::isOfCards);
    return signs && digits >= Math.min(FEWEST_DIGITS, key.length()) && digits > 0
        ? Optional.empty()
        : Finding.strong(
            Rule.LOYALTY_SYNTAX, "expected a card number of Latin letters, digits and separators");
  }

  private static boolean isOfCards(int sign) {
    boolean letter = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    return letter || (sign >= '0' && sign <= '9') || " -_./#\u00a0".indexOf(sign) >= 0;
  }

  private static String withoutDigits(String key) {
    int end = key.length();
    while (end > 0 && Character.isDigit(key.charAt(end - 1))) {
      end--;
    }
    return key.substring(0, end);
  }
}
