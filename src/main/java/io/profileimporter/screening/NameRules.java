package io.profileimporter.screening;

import io.profileimporter.row.RecurringTexts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges first, last and middle names. */
final class NameRules {

  private static final Map<WordList, Rule> RULES = rules();
  private static final List<WordList> LISTS = List.copyOf(RULES.keySet());
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}[. ]+(\\p{Lu}[. ]*){1,2}");
  private static final Pattern SITE =
      Pattern.compile(
          "[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)*\\.(com|ru|net|org|рф|info|biz|de|fr|ua|kz|by)"
              + "|[\\p{L}\\d.-]+\\.\\p{L}{2,4}/\\S+");
  private static final String NAME_SIGNS = " .,'’‘ʼ`´-‐‑–()·•´ʹʻ/&\"«»„“”׳״";
  private static final int LONGEST_DOMAIN = 253;
  private static final int SHORTEST_PHONE = 7;
  private static final int SHORTEST_STAMMER = 6;

  private final Lexicon lexicon;
  private final Keyboard keyboard;
  private final Map<String, WordList> words;
  private final OrdinaryName ordinary;
  private final NamePhrase phrase;
  private final RecurringTexts<Optional<Finding>> firstNames;
  private final RecurringTexts<Optional<Finding>> surnames;

  NameRules(Lexicon lexicon, Keyboard keyboard) {
    this.lexicon = lexicon;
    this.keyboard = keyboard;
    this.words = lexicon.index(LISTS);
    this.ordinary = new OrdinaryName(new WordFilter(lexicon, LISTS), keyboard);
    this.phrase = new NamePhrase(lexicon, keyboard, words, RULES);
    this.firstNames = new RecurringTexts<>(name -> closely(name, WordList.REAL_FIRST_NAMES));
    this.surnames = new RecurringTexts<>(name -> closely(name, WordList.REAL_SURNAMES));
  }

  /** What speaks against a first or middle name; no more than the start of a long one is judged. */
  Optional<Finding> ofFirst(String name) {
    return ordinary.has(name) ? Optional.empty() : firstNames.of(RawText.judged(name));
  }

  /** What speaks against a surname. */
  Optional<Finding> ofLast(String name) {
    return ordinary.has(name) ? Optional.empty() : surnames.of(RawText.judged(name));
  }

  /**
   * Every look at a name.
   *
   * @param real the words that are real names in this place
   */
  Optional<Finding> closely(String text, WordList real) {
    String key = Fold.key(text);
    return key.codePoints().noneMatch(Character::isLetterOrDigit)
        ? signsAlone(text)
        : word(text, key, real);
  }

  private Optional<Finding> word(String text, String key, WordList real) {
    return listed(text, key, real)
        .or(() -> NameTemplate.judge(text))
        .or(() -> keys(text, key, real))
        .or(() -> contact(text))
        .or(() -> phrase.judge(text, real))
        .or(() -> GarbledText.judge(text))
        .or(() -> digits(key))
        .or(() -> signs(text));
  }

  private Optional<WordList> find(String key) {
    return Optional.ofNullable(words.get(key));
  }

  private static Optional<Finding> signsAlone(String text) {
    return text.contains("??") || text.indexOf('\ufffd') >= 0
        ? GarbledText.judge(text)
        : Finding.strong(Rule.NULL_WORD, "signs without a letter");
  }

  private Optional<Finding> listed(String text, String key, WordList real) {
    boolean letter = key.length() == 1 && !Character.isIdeographic(key.charAt(0));
    boolean initials = letter && Character.isLetter(key.charAt(0));
    return initials ? Optional.empty() : find(key).flatMap(list -> listed(text, key, list, real));
  }

  private static boolean isInitials(String text) {
    return text.length() > 2 && text.length() < 9 && INITIALS.matcher(text.strip()).matches();
  }

  /** A word that is a real name too proves nothing when it is written like a name. */
  private Optional<Finding> listed(String text, String key, WordList list, WordList real) {
    if (list != WordList.NULL_WORDS && isInitials(text)) {
      return Optional.empty();
    }
    String evidence = "\"" + text.strip() + "\" is on the list " + list.key();
    Rule rule = RULES.getOrDefault(list, Rule.NULL_WORD);
    boolean word = text.strip().indexOf('/') < 0;
    if (!(word && isCapitalised(text) && lexicon.has(real, key))) {
      return Finding.strong(rule, evidence);
    }
    return key.length() > 2 ? Finding.weak(rule, evidence) : Optional.empty();
  }

  private Optional<Finding> keys(String text, String key, WordList real) {
    boolean walk =
        keyboard.isWalk(key)
            || Keyboard.isRepeated(key)
            || keyboard.isDrummed(key, 4)
            || isStammer(text, key);
    return walk && !(lexicon.has(real, key) && Character.isUpperCase(text.strip().charAt(0)))
        ? Finding.strong(Rule.NAME_KEYBOARD, "\"" + text.strip() + "\" is a walk over the keys")
        : Optional.empty();
  }

  /** Two letters again and again ({@code прпрпр}), or one consonant twice ({@code xx}, not JJ). */
  private static boolean isStammer(String text, String key) {
    if (key.length() >= SHORTEST_STAMMER && text.indexOf('-') < 0) {
      return (Digits.isPeriodic(key, 2) && key.length() % 2 == 0)
          || (Digits.isPeriodic(key, 3) && key.length() % 3 == 0 && key.length() > 6);
    }
    boolean twice = key.length() == 2 && Digits.areOne(key) && Keyboard.isMute(key);
    return twice && Character.isLowerCase(key.charAt(0)) && text.endsWith(key.substring(1));
  }

  private static Optional<Finding> contact(String text) {
    boolean web = text.contains("www.") || text.contains("://");
    boolean phone = Digits.of(text).length() >= SHORTEST_PHONE;
    boolean site = text.indexOf('.') > 0 && isSite(text.strip());
    return web || site || phone || text.indexOf('@') >= 0
        ? Finding.strong(Rule.NAME_CONTACT, "a mail, web or phone address instead of a name")
        : Optional.empty();
  }

  /** The pattern goes one call deeper at each dot. */
  private static boolean isSite(String text) {
    return text.length() <= LONGEST_DOMAIN && SITE.matcher(text).matches();
  }

  private Optional<Finding> digits(String key) {
    String letters = withoutDigits(key);
    if (letters.length() == key.length()) {
      return Optional.empty();
    }
    Optional<WordList> list = find(letters);
    return list.isPresent()
        ? Finding.strong(
            RULES.getOrDefault(list.get(), Rule.NULL_WORD), "\"" + letters + "\" and a number")
        : Finding.strong(Rule.NAME_DIGITS, "a name has no digits");
  }

  private static String withoutDigits(String key) {
    StringBuilder letters = new StringBuilder(key.length());
    for (int at = 0; at < key.length(); at++) {
      if (!Character.isDigit(key.charAt(at))) {
        letters.append(key.charAt(at));
      }
    }
    return letters.toString();
  }

  private static Optional<Finding> signs(String text) {
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      boolean ofNames =
          Character.isLetter(sign)
              || Character.isWhitespace(sign)
              || Character.isSurrogate(sign)
              || Character.getType(sign) == Character.NON_SPACING_MARK
              || Character.getType(sign) == Character.COMBINING_SPACING_MARK
              || Character.getType(sign) == Character.FORMAT
              || Character.isSpaceChar(sign)
              || NAME_SIGNS.indexOf(sign) >= 0;
      if (!ofNames) {
        return Finding.strong(Rule.NAME_SIGNS, "no name has the sign \"" + sign + "\"");
      }
    }
    return Optional.empty();
  }

  /** Written like a name: a capital, where the script has any, then no other. */
  static boolean isCapitalised(String text) {
    String name = text.strip();
    if (name.isEmpty() || Character.isLowerCase(name.charAt(0))) {
      return false;
    }
    return Character.isLetter(name.charAt(0))
        && (name.length() == 1 || name.substring(1).chars().noneMatch(Character::isUpperCase));
  }

  private static Map<WordList, Rule> rules() {
    Map<WordList, Rule> rules = new EnumMap<>(WordList.class);
    rules.put(WordList.NULL_WORDS, Rule.NULL_WORD);
    rules.put(WordList.ROLE_WORDS, Rule.NAME_ROLE_WORD);
    rules.put(WordList.TEST_WORDS, Rule.NAME_TEST_WORD);
    rules.put(WordList.SYSTEM_DEFAULTS, Rule.NAME_SYSTEM_DEFAULT);
    rules.put(WordList.ERASED_NAMES, Rule.NAME_ERASED);
    rules.put(WordList.TEMPLATES, Rule.NAME_TEMPLATE);
    rules.put(WordList.GREETINGS, Rule.NAME_GREETING);
    rules.put(WordList.HONORIFICS, Rule.NAME_HONORIFIC);
    rules.put(WordList.SAMPLE_PEOPLE, Rule.NAME_SAMPLE);
    return rules;
  }
}
