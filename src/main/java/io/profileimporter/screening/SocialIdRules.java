package io.profileimporter.screening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges the ids of Facebook, VK and Telegram, and the store's own. */
final class SocialIdRules {

  private static final Pattern FACEBOOK = Pattern.compile("[1-9]\\d{4,16}");
  private static final Pattern VK =
      Pattern.compile("(id)?[1-9]\\d{0,9}|[A-Za-z][A-Za-z0-9_.]{2,31}");
  private static final Pattern TELEGRAM = Pattern.compile("[1-9]\\d{4,12}");
  private static final Pattern FIRST_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final int FEWEST_DIGITS = 5;
  private static final int SHORTEST_COUNTING = 6;
  private static final String TOTALS = "a line of totals, not a customer";

  private final Lexicon lexicon;
  private final Set<String> facebookSamples;
  private final Set<String> vkSamples;
  private final Set<String> telegramSamples;

  /** Whether a line of totals can begin with a number. */
  private final boolean numbersAreTotals;

  SocialIdRules(Lexicon lexicon, SampleValues samples) {
    this.lexicon = lexicon;
    this.facebookSamples = samples.of("fb_id");
    this.vkSamples = samples.of("vk_id");
    this.telegramSamples = samples.of("telegram_id");
    this.numbersAreTotals =
        lexicon.index(List.of(WordList.TOTALS_WORDS)).keySet().stream().anyMatch(Digits::areAll);
  }

  Optional<Finding> facebook(String text) {
    if (isOrdinary(text, 0, 17) && !facebookSamples.contains(text)) {
      return Optional.empty();
    }
    Optional<Finding> placeholder = placeholder(facebookSamples, text);
    return placeholder.isPresent() || isNumber(text, 5, 17)
        ? placeholder
        : syntax(text, FACEBOOK, "5 to 17 digits");
  }

  Optional<Finding> vk(String text) {
    int prefix = text.startsWith("id") ? 2 : 0;
    if (isOrdinary(text, prefix, prefix + 10) && !vkSamples.contains(text)) {
      return Optional.empty();
    }
    Optional<Finding> placeholder = placeholder(vkSamples, text);
    return placeholder.isPresent() || isNumber(text, 1, 10)
        ? placeholder
        : syntax(text, VK, "digits, id and digits, or a screen name");
  }

  Optional<Finding> telegram(String text) {
    Optional<Finding> service = service(text);
    if (service.isEmpty() && isOrdinary(text, 0, 13) && !telegramSamples.contains(text)) {
      return Optional.empty();
    }
    Optional<Finding> nobody = service.or(() -> placeholder(telegramSamples, text));
    return nobody.isPresent() || isNumber(text, 5, 13)
        ? nobody
        : syntax(text, TELEGRAM, "5 to 13 digits (a @name is no id)");
  }

  /**
   * Whether a text ends, from a place on, with a number of five digits or more that does not begin
   * with 0, nor with three digits that count or are one, and is not padded with zeros.
   */
  static boolean isOrdinary(String text, int from, int longest) {
    int length = text.length();
    if (length < from + FEWEST_DIGITS || length > longest || text.charAt(from) == '0') {
      return false;
    }
    for (int at = from; at < length; at++) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        return false;
      }
    }
    return !text.endsWith("00")
        && !(text.charAt(from) == text.charAt(from + 1)
            && text.charAt(from) == text.charAt(from + 2))
        && !Digits.isCount(text, from, from + 3);
  }

  /** A number that does not begin with 0, of so many digits. */
  private static boolean isNumber(String text, int fewest, int most) {
    return text.length() >= fewest
        && text.length() <= most
        && text.charAt(0) != '0'
        && Digits.areAll(text);
  }

  /** The store's own id as a number; most are looked up nowhere. */
  Optional<Finding> own(long number) {
    return number > 0 && !numbersAreTotals ? Optional.empty() : own(Long.toString(number));
  }

  /** The store's own id: only what stands for nobody, or begins a line of totals. */
  Optional<Finding> own(String text) {
    if (Digits.areAll(text) && text.charAt(0) != '0') {
      return lexicon.has(WordList.TOTALS_WORDS, text)
          ? Finding.strong(Rule.ID_PLACEHOLDER, TOTALS)
          : Optional.empty();
    }
    if (lexicon.has(WordList.TOTALS_WORDS, Fold.key(FIRST_WORD.split(text.strip(), 2)[0]))) {
      return Finding.strong(Rule.ID_PLACEHOLDER, TOTALS);
    }
    String key = Fold.key(text);
    boolean zero = key.isEmpty() || key.chars().allMatch(sign -> sign == '0');
    boolean word = !Digits.areAll(key) && lexicon.has(WordList.NULL_WORDS, key);
    boolean negative = text.strip().equals("-1");
    return zero || word || negative
        ? Finding.strong(Rule.ID_PLACEHOLDER, "the id stands for nobody")
        : Optional.empty();
  }

  /** Ids of advertising and of other services: only what stands for nothing. */
  Optional<Finding> other(String text) {
    String key = Fold.key(text);
    boolean one = key.length() > 1 && Digits.areOne(key);
    return key.isEmpty() || one || lexicon.has(WordList.NULL_WORDS, key)
        ? Finding.strong(Rule.SOCIAL_ID_PLACEHOLDER, "the id stands for nobody")
        : Optional.empty();
  }

  private static Optional<Finding> service(String text) {
    return text.equals("777000") || text.equals("1087968824") || text.equals("136817688")
        ? Finding.strong(Rule.SOCIAL_ID_SERVICE, "a service account of Telegram")
        : Optional.empty();
  }

  private Optional<Finding> placeholder(Set<String> samples, String text) {
    String key = Fold.key(text);
    String number = key.startsWith("id") ? key.substring(2) : key;
    boolean digits = Digits.areAll(number);
    boolean one = digits && number.length() > 2 && Digits.areOne(number);
    boolean padded =
        digits
            && number.length() > 8
            && number.endsWith("0000000")
            && Digits.areOne(number.substring(1));
    boolean counts =
        digits
            && number.length() >= SHORTEST_COUNTING
            && Digits.countingLength(number) == number.length();
    boolean word =
        !digits
            && (key.isEmpty()
                || lexicon.has(WordList.NULL_WORDS, key)
                || lexicon.has(WordList.TEST_WORDS, key));
    return samples.contains(key) || one || padded || counts || word
        ? Finding.strong(Rule.SOCIAL_ID_PLACEHOLDER, "a sample, a count or one digit throughout")
        : Optional.empty();
  }

  private static Optional<Finding> syntax(String text, Pattern form, String expected) {
    return form.matcher(text).matches()
        ? Optional.empty()
        : Finding.strong(Rule.SOCIAL_ID_SYNTAX, "expected " + expected);
  }
}
