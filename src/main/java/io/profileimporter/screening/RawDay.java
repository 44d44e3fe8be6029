package io.profileimporter.screening;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges a birthday as it stands in an export, in the common written forms. */
final class RawDay {

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})(?:(?:T| (?!.*\\d{4}[-./]|.*[-./]\\d{4})).*|г\\.?|日)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(\\d{1,2})[-./ ](\\d{1,2})[-./ ](\\d{4})(?:(?:T|[ ,](?!.*\\d{4}[-./]|.*[-./]\\d{4})).*|г\\.?)?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern COMPACT_YEAR_LAST = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
  private static final Pattern MONTH_NAME =
      Pattern.compile(
          "(?:\\p{L}{2,4},? )?(\\d{1,2}\\W*(?:de )?\\p{L}{3,}\\W*(?:de )?|\\p{L}{3,}\\W*\\d{1,2}\\D{1,3})"
              + "(\\d{4})(\\D*| [\\d:]+ \\p{L}{3})");
  private static final Pattern ZERO_TIME =
      Pattern.compile("(?i).*\\b(0?1 jan\\w* 1970|31 dec\\w* 1969)\\b.*\\d:\\d\\d.*");
  private static final Set<Character> MASK_LETTERS =
      Set.of('d', 'm', 'y', 'д', 'м', 'г', 't', 'j', 'a', 'g', 'r', 'n', 'ч');

  private final BirthdayRules rules;
  private final Lexicon lexicon;

  RawDay(BirthdayRules rules, Lexicon lexicon) {
    this.rules = rules;
    this.lexicon = lexicon;
  }

  Optional<Finding> judge(String text) {
    return SpreadsheetDamage.judge(text)
        .or(() -> word(text))
        .or(() -> zeros(text))
        .or(() -> day(text));
  }

  private Optional<Finding> word(String text) {
    String key = Fold.key(text);
    boolean mask =
        key.length() >= 4 && key.chars().allMatch(letter -> MASK_LETTERS.contains((char) letter));
    boolean listed =
        !Digits.areAll(key)
            && (lexicon.has(WordList.NULL_WORDS, key)
                || lexicon.has(WordList.TEMPLATES, key)
                || lexicon.has(WordList.TEST_WORDS, key));
    return key.isEmpty() || mask || listed
        ? Finding.strong(Rule.NULL_WORD, "a word or a mask instead of a date")
        : Optional.empty();
  }

  /** Dates of zeros or nines alone, which no calendar has. */
  private static Optional<Finding> zeros(String text) {
    String digits = Digits.of(text);
    boolean one = digits.length() >= 6 && Digits.areOne(digits);
    if (one && (digits.charAt(0) == '0' || digits.charAt(0) == '9' || digits.charAt(0) > '2')) {
      return Finding.strong(Rule.BIRTHDAY_SENTINEL, "one digit throughout");
    }
    boolean zeroTime = digits.length() > 8 && digits.matches("0+");
    boolean zeroDay =
        text.startsWith("0000-00-00")
            || text.startsWith("00.00.0000")
            || text.startsWith("1900-01-00")
            || text.startsWith("00.01.1900")
            || text.startsWith("0/0/00")
            || text.startsWith("0/00/")
            || text.equals("0");
    return zeroTime || zeroDay
        ? Finding.strong(Rule.BIRTHDAY_SENTINEL, "zeros instead of a date")
        : Optional.empty();
  }

  private Optional<Finding> day(String text) {
    Matcher iso = YEAR_FIRST.matcher(text);
    if (iso.matches()) {
      return date(text, iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (last.matches()) {
      boolean american = Integer.parseInt(last.group(2)) > 12;
      return date(text, last.group(3), last.group(american ? 1 : 2), last.group(american ? 2 : 1));
    }
    return compact(text).orElseGet(() -> named(text));
  }

  private Optional<Optional<Finding>> compact(String text) {
    for (Pattern pattern : new Pattern[] {COMPACT, COMPACT_YEAR_LAST}) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        boolean first = pattern == COMPACT;
        String year = matcher.group(first ? 1 : 3);
        Optional<LocalDate> day = of(year, matcher.group(2), matcher.group(first ? 3 : 1));
        if (day.isPresent() && (first || day.get().getYear() > 1800)) {
          return Optional.of(rules.judge(day.get(), text));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> named(String text) {
    if (ZERO_TIME.matcher(text).matches()) {
      return Finding.strong(Rule.BIRTHDAY_EPOCH, "a zero time stamp: \"" + text + "\"");
    }
    Matcher matcher = MONTH_NAME.matcher(text);
    boolean plausible = matcher.matches() && matcher.group(2).compareTo("1900") > 0;
    return plausible && matcher.group(2).compareTo("2100") < 0
        ? Optional.empty()
        : Finding.strong(
            Rule.BIRTHDAY_IMPOSSIBLE, "expected a whole date with day, month and year");
  }

  private Optional<Finding> date(String text, String year, String month, String day) {
    return of(year, month, day)
        .map(date -> rules.judge(date, text))
        .orElseGet(() -> Finding.strong(Rule.BIRTHDAY_IMPOSSIBLE, "the calendar has no such day"));
  }

  private static Optional<LocalDate> of(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
