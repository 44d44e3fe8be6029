package io.profileimporter.screening;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges loyalty card numbers. */
final class LoyaltyRules {

  private static final int SHORTEST_COUNTING = 5;
  private static final int SHORTEST_PERIODIC = 8;
  private static final int SHORTEST_GROUPED = 6;
  private static final int SHORTEST_SERIAL = 4;
  private static final int LONGEST_SERIES = 3;
  private static final Pattern DATE = Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-](19|20)\\d\\d");

  /** Words that a shop puts in front of a card's number. */
  private static final Set<String> LABELS =
      Set.of(
          "card",
          "karta",
          "carta",
          "carte",
          "karte",
          "bonuscard",
          "discountcard",
          "giftcard",
          "loyaltycard",
          "member",
          "number");

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
    String letters = withoutDigits(key);
    boolean label = letters.length() <= LONGEST_SERIES || LABELS.contains(letters);
    if (label && !letters.isEmpty() && key.length() - letters.length() >= SHORTEST_SERIAL) {
      return number(key.substring(letters.length()));
    }
    boolean listed =
        lexicon.has(WordList.LOYALTY_WORDS, key)
            || lexicon.has(WordList.NULL_WORDS, key)
            || lexicon.has(WordList.TEST_WORDS, key)
            || lexicon.has(WordList.ROLE_WORDS, key)
            || lexicon.has(WordList.LOYALTY_WORDS, letters)
            || lexicon.has(WordList.TEST_WORDS, letters);
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
        (key.length() >= SHORTEST_PERIODIC && isPeriodic(key))
            || (key.length() >= SHORTEST_GROUPED
                && (Digits.isGrouped(key)
                    || Digits.isPeriodic(key, 2)
                    || (Digits.isPeriodic(key, 3) && Digits.isCount(key, 0, 3))));
    return counts || periodic
        ? Finding.strong(Rule.LOYALTY_COUNTING, "the digits count: " + key)
        : Optional.empty();
  }

  private static boolean isPeriodic(String key) {
    for (int period = 4; period < SHORTEST_PERIODIC; period++) {
      if (Digits.isPeriodic(key, period) && Digits.isCount(key, 0, period)) {
        return true;
      }
    }
    return Digits.isPeriodic(key, 2) || Digits.isPeriodic(key, 3);
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
    String number = text.strip();
    boolean signs =
        number.chars().allMatch(LoyaltyRules::isOfCards) && !DATE.matcher(number).matches();
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
