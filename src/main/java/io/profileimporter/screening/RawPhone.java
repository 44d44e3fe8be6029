package io.profileimporter.screening;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges a phone number as it stands in an export, before it became international digits. */
final class RawPhone {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)^(tel|phone|mobile|mob|cell|fax|home|work|whatsapp|viber|telegram|wa|тел|телефон|моб"
              + "|мобильный|сот|раб|дом|т|м|п)[.:\\s]+");
  private static final Pattern EXTENSION =
      Pattern.compile("(?iu)[,;\\s]*(ext|доб|вн|x|#|extension|durchwahl)[.:\\s]*\\d{1,6}\\s*$");
  private static final Pattern MASK =
      Pattern.compile("(?iu)[+\\d()\\s.-]*[x_#*хn?•]{2,}[x_#*хn?•()\\s.\\d-]*");
  private static final Pattern AMERICAN =
      Pattern.compile("1?[ .-]?\\(?\\d{3}\\)?[ .-]\\d{3}[ .-]\\d{4}");
  private static final Pattern SEVERAL = Pattern.compile("\\d{7,}\\s*[/,;|]\\s*\\+?\\d{7,}");
  private static final List<String> REGIONS = List.of("US", "GB", "DE", "FR", "AU", "SE", "IE");
  private static final List<String> TRUNK_REGIONS = List.of("GB", "DE", "FR", "AU");
  private static final int SHORTEST = 7;

  private final PhoneRules rules;
  private final Lexicon lexicon;
  private final String region;

  RawPhone(PhoneRules rules, Lexicon lexicon, String region) {
    this.rules = rules;
    this.lexicon = lexicon;
    this.region = region;
  }

  Optional<Finding> judge(String text) {
    return SpreadsheetDamage.judge(text)
        .or(() -> word(text))
        .or(() -> number(EXTENSION.matcher(LABEL.matcher(text).replaceFirst("")).replaceFirst("")));
  }

  private Optional<Finding> word(String text) {
    String key = Fold.key(text);
    String digits = Digits.of(text);
    if (digits.isEmpty() && (key.isEmpty() || lexicon.has(WordList.NULL_WORDS, key))) {
      return Finding.strong(Rule.NULL_WORD, "a word or a sign instead of a number");
    }
    if (MASK.matcher(text).matches()) {
      return Finding.strong(Rule.PHONE_MASK, "an input mask that was not filled in");
    }
    String letters = key.replaceAll("\\d", "");
    boolean listed =
        lexicon.has(WordList.NULL_WORDS, letters)
            || lexicon.has(WordList.TEST_WORDS, letters)
            || lexicon.has(WordList.TEMPLATES, letters)
            || lexicon.has(WordList.ROLE_WORDS, letters)
            || lexicon.has(WordList.GREETINGS, letters);
    return listed && letters.length() > 1 && digits.length() < SHORTEST
        ? Finding.strong(Rule.NULL_WORD, "the word \"" + letters + "\" instead of a number")
        : Optional.empty();
  }

  private Optional<Finding> number(String text) {
    String digits = Digits.of(text);
    if (digits.length() < SHORTEST) {
      return tooShort(digits);
    }
    if (text.chars().anyMatch(Character::isLetter) || SEVERAL.matcher(text).find()) {
      return Finding.strong(Rule.PHONE_IMPOSSIBLE, "expected one phone number and nothing else");
    }
    if (Digits.areOne(digits)) {
      return Finding.strong(Rule.PHONE_REPEATED, "one digit throughout");
    }
    Optional<Finding> american = american(text, digits);
    return american.isPresent() ? american : international(text, digits);
  }

  private static Optional<Finding> tooShort(String digits) {
    boolean prefix = digits.length() <= 1 || Digits.areOne(digits);
    return prefix || Digits.counting(digits).length() == digits.length()
        ? Finding.strong(Rule.PHONE_MASK, "a prefix without a number")
        : Finding.strong(Rule.PHONE_IMPOSSIBLE, "only " + digits.length() + " digits");
  }

  private Optional<Finding> american(String text, String digits) {
    if (text.startsWith("+") || !AMERICAN.matcher(text.strip()).matches()) {
      return Optional.empty();
    }
    return rules.fictional(digits.length() == 10 ? "1" + digits : digits);
  }

  private Optional<Finding> international(String text, String digits) {
    String number = text.startsWith("00") ? "+" + text.substring(2) : text;
    String home = PhonePlan.international(number, region).orElse(digits);
    Optional<Finding> finding = rules.judge(home);
    boolean impossible = finding.filter(found -> found.rule() == Rule.PHONE_IMPOSSIBLE).isPresent();
    if (!impossible) {
      return finding;
    }
    return abroad(text, digits).or(() -> withoutCode(text, digits, finding));
  }

  /** A number of fiction in the national form of its country. */
  private Optional<Finding> abroad(String text, String digits) {
    Optional<Finding> national = rules.look(digits).filter(Finding::isStrong);
    for (String country : text.startsWith("+") ? List.<String>of() : REGIONS) {
      if (national.isEmpty()) {
        national = PhonePlan.international(text, country).flatMap(rules::fictional);
      }
    }
    return national;
  }

  /** A number without its country's code: good where one of the large countries has it. */
  private Optional<Finding> withoutCode(String text, String digits, Optional<Finding> atHome) {
    if (text.startsWith("+")) {
      return atHome;
    }
    boolean american = AMERICAN.matcher(text).matches();
    if (!american && !text.startsWith("0") && !text.startsWith("(0")) {
      return withCode(text, digits, atHome);
    }
    boolean known =
        (american ? List.of("US") : TRUNK_REGIONS)
            .stream()
                .flatMap(country -> PhonePlan.international(text, country).stream())
                .anyMatch(number -> rules.judge(number).isEmpty());
    return known ? Optional.empty() : withCode(text, digits, atHome);
  }

  /** A number that has its country code but no plus sign. */
  private Optional<Finding> withCode(String text, String digits, Optional<Finding> atHome) {
    boolean long11 = digits.length() >= 11 && !text.startsWith("+") && !text.startsWith("0");
    if (!long11 || digits.startsWith("8")) {
      return atHome;
    }
    Optional<Finding> withPlus = rules.judge(digits);
    return withPlus.isEmpty() ? withPlus : atHome;
  }
}
