package io.profileimporter.screening;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Judges vehicle identification numbers and their descriptor section. */
final class VinRules {

  private static final int LENGTH = 17;
  private static final int DESCRIPTOR_LENGTH = 6;
  private static final int CHECK_POSITION = 8;

  /** Makers count their vehicles from one. */
  static final String NO_SERIAL = "000000";

  private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
  private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
  private static final String VALUES = "12345678123457923456789";

  private final Lexicon lexicon;
  private final Keyboard keyboard;
  private final Set<String> samples;
  private final OrdinaryVin ordinary;

  VinRules(Lexicon lexicon, Keyboard keyboard, SampleValues samples) {
    this.lexicon = lexicon;
    this.keyboard = keyboard;
    this.samples = samples.of("vin");
    this.ordinary = new OrdinaryVin(lexicon, keyboard, this.samples);
  }

  /** What speaks against the VDS, or whole VIN, of a profile. */
  Optional<Finding> descriptor(String text) {
    return ordinary.has(text) ? checkDigit(text) : closely(text);
  }

  /** Every look at a VDS or VIN. */
  Optional<Finding> closely(String text) {
    String key = Fold.key(text);
    boolean descriptor = key.length() == DESCRIPTOR_LENGTH || key.length() == LENGTH - 3;
    if (!descriptor) {
      return vin(text);
    }
    return placeholder(key).or(() -> letters(key.toUpperCase(Locale.ROOT)));
  }

  /** What speaks against a whole VIN. */
  Optional<Finding> vin(String text) {
    String key = Fold.key(text);
    return placeholder(key).or(() -> syntax(key)).or(() -> checkDigit(key));
  }

  private Optional<Finding> placeholder(String key) {
    if (isWord(key)) {
      return Finding.strong(Rule.NULL_WORD, "a word instead of a VIN");
    }
    if (samples.contains(key)) {
      return Finding.strong(Rule.VIN_SAMPLE, "a VIN of documentation");
    }
    boolean few = Digits.repeatedLength(key) > key.length() / 2 && hasTwoAtMost(key);
    int counting = Digits.areAll(key) ? key.length() / 2 : LENGTH / 2;
    boolean counts = Digits.countingLength(key) >= counting;
    if (few || counts || keyboard.isWalk(key)) {
      return Finding.strong(Rule.VIN_REPEATED, "repeated, counting or neighbouring characters");
    }
    return key.length() == LENGTH && (key.contains("test") || key.endsWith(NO_SERIAL))
        ? Finding.strong(Rule.VIN_SAMPLE, "a VIN that was made up for a test")
        : Optional.empty();
  }

  /** A null or test word, alone or with filling zeros, as in {@code TESTVIN0000000000}. */
  private boolean isWord(String key) {
    int end = 0;
    while (end < key.length() && !Character.isDigit(key.charAt(end))) {
      end++;
    }
    boolean alone = end == key.length();
    if (end < 4 && !alone) {
      return false;
    }
    String word = key.substring(0, end).replace("vin", "");
    return word.isEmpty()
        || lexicon.has(WordList.NULL_WORDS, word)
        || lexicon.has(WordList.TEST_WORDS, word);
  }

  private static boolean hasTwoAtMost(String key) {
    return key.chars().distinct().count() <= 2;
  }

  private static Optional<Finding> syntax(String key) {
    if (key.length() != LENGTH) {
      return Finding.strong(
          Rule.VIN_SYNTAX, "expected 17 characters (ISO 3779) but was " + key.length());
    }
    String vin = key.toUpperCase(Locale.ROOT);
    return letters(vin)
        .or(
            () ->
                Character.isDigit(vin.charAt(LENGTH - 1))
                        && Character.isDigit(vin.charAt(LENGTH - 2))
                    ? Optional.empty()
                    : Finding.strong(
                        Rule.VIN_SYNTAX,
                        "expected digits at the end but was \"" + vin.substring(13) + "\""));
  }

  private static Optional<Finding> letters(String vin) {
    for (int at = 0; at < vin.length(); at++) {
      char sign = vin.charAt(at);
      if (LETTERS.indexOf(sign) < 0 && (sign < '0' || sign > '9')) {
        return Finding.strong(Rule.VIN_SYNTAX, "no VIN has the letter \"" + sign + "\"");
      }
    }
    return Optional.empty();
  }

  /** The check digit of 49 CFR 565.15(c), where the maker is of North America (WMI 1 to 5). */
  private static Optional<Finding> checkDigit(String key) {
    String vin = key.toUpperCase(Locale.ROOT);
    if (vin.charAt(0) < '1' || vin.charAt(0) > '5') {
      return Optional.empty();
    }
    int sum = 0;
    for (int at = 0; at < LENGTH; at++) {
      sum += WEIGHTS[at] * value(vin.charAt(at));
    }
    char expected = sum % 11 == 10 ? 'X' : (char) ('0' + sum % 11);
    return vin.charAt(CHECK_POSITION) == expected
        ? Optional.empty()
        : Finding.strong(
            Rule.VIN_CHECK_DIGIT,
            "expected the check digit " + expected + " but was " + vin.charAt(CHECK_POSITION));
  }

  private static int value(char sign) {
    return sign <= '9' ? sign - '0' : VALUES.charAt(LETTERS.indexOf(sign)) - '0';
  }
}
