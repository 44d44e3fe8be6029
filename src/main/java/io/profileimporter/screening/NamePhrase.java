package io.profileimporter.screening;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges several words in a name column of which none is a name. */
final class NamePhrase {

  private static final Pattern BETWEEN = Pattern.compile("[\\s_.,/|+-]+");
  private static final int SHORT_NAME = 3;
  private static final int SHORT_PHRASE = 2;

  private final Lexicon lexicon;
  private final Keyboard keyboard;
  private final Map<String, WordList> words;
  private final Map<WordList, Rule> rules;

  /**
   * @param words the words that stand in for a name, with their lists
   * @param rules the rule of each list
   */
  NamePhrase(
      Lexicon lexicon, Keyboard keyboard, Map<String, WordList> words, Map<WordList, Rule> rules) {
    this.lexicon = lexicon;
    this.keyboard = keyboard;
    this.words = words;
    this.rules = rules;
  }

  /**
   * {@code Demo User}, {@code тестовый клиент}, {@code фамилия не указана}.
   *
   * @param real the words that are real names in this place
   */
  Optional<Finding> judge(String text, WordList real) {
    String[] said = text.strip().split("\\s+", -1);
    if (said.length > 1 && Arrays.stream(said).distinct().count() == 1) {
      return again(said[0], real);
    }
    return several(text, real);
  }

  /** One word twice or more: {@code N/A N/A}. */
  private Optional<Finding> again(String word, WordList real) {
    String key = Fold.key(word);
    return isName(word, key, real)
        ? Optional.empty()
        : Optional.ofNullable(words.get(key)).map(rules::get).flatMap(NamePhrase::finding);
  }

  private Optional<Finding> several(String text, WordList real) {
    if (text.indexOf(' ') < 0 && text.indexOf('_') < 0 && text.indexOf('-') < 0) {
      return Optional.empty();
    }
    Optional<Rule> rule = Optional.empty();
    Optional<Rule> denial = Optional.empty();
    int count = 0;
    String[] said = BETWEEN.split(text.strip(), -1);
    for (String word : said) {
      String key = Fold.key(word);
      Optional<WordList> list = Optional.ofNullable(words.get(key));
      if (isTest(word, key)) {
        return Finding.strong(Rule.NAME_TEST_WORD, "\"" + word + "\" stands beside other words");
      }
      boolean name = said.length <= SHORT_PHRASE && isName(word, key, real);
      if (name || (list.isEmpty() && !isFiller(key))) {
        return Optional.empty();
      }
      rule = rule.or(() -> list.map(rules::get));
      denial = denial.or(() -> denial(key));
      count += key.isEmpty() ? 0 : 1;
    }
    return count < 2 ? Optional.empty() : first(rule, denial).flatMap(NamePhrase::finding);
  }

  /** {@code тест Лена}, {@code load test}; Test with a capital is a surname. */
  private static boolean isTest(String word, String key) {
    return key.equals("тест") || word.equals("test");
  }

  private static Optional<Rule> first(Optional<Rule> rule, Optional<Rule> denial) {
    return rule.isPresent() ? rule : denial;
  }

  private static Optional<Finding> finding(Rule rule) {
    return Finding.strong(rule, "every word stands in for a name");
  }

  private boolean isName(String word, String key, WordList real) {
    return key.length() <= SHORT_NAME && NameRules.isCapitalised(word) && lexicon.has(real, key);
  }

  private boolean isFiller(String key) {
    return key.isEmpty()
        || Digits.areAll(key)
        || lexicon.has(WordList.FILLER_WORDS, key)
        || lexicon.has(WordList.NEGATIONS, key)
        || Keyboard.isRepeated(key)
        || keyboard.isWalk(key);
  }

  private Optional<Rule> denial(String key) {
    return lexicon.has(WordList.NEGATIONS, key) ? Optional.of(Rule.NULL_WORD) : Optional.empty();
  }
}
