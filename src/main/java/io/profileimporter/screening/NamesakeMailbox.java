package io.profileimporter.screening;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells of a mailbox that its word, which stands on a list, is a name here because a year of birth
 * stands behind it: {@code blank1976}, {@code nick77}, but not {@code guest1}.
 */
final class NamesakeMailbox {

  private static final int EARLIEST = 1930;
  private static final int LATEST = 2012;
  private static final int SHORTEST_SURNAME = 3;

  private final Lexicon lexicon;
  private final Set<String> given;
  private final Set<String> all;

  NamesakeMailbox(Lexicon lexicon) {
    this.lexicon = lexicon;
    Map<String, Set<String>> names = lexicon.languages(WordList.EMAIL_NAMES, "surnames");
    this.given = names.getOrDefault("given", Set.of());
    this.all = new HashSet<>();
    names.values().forEach(all::addAll);
  }

  /**
   * Whether a mailbox is a name with a year of birth, at a domain that says nothing else.
   *
   * @param key folded letters and digits
   * @param domain the name of the domain, folded
   */
  boolean has(String key, String domain) {
    boolean telling =
        lexicon.has(WordList.EMAIL_NO_MAIL, domain)
            || lexicon.has(WordList.EMAIL_TEST_WORDS, domain);
    return !telling && isNameWithYear(key);
  }

  private boolean isNameWithYear(String key) {
    String word = MailboxRules.withoutNumber(key);
    String number = key.substring(word.length());
    return switch (number.length()) {
      case 2 -> given.contains(word) && isYear(1900 + Integer.parseInt(number));
      case 4 -> all.contains(word) && isYear(Integer.parseInt(number));
      default -> false;
    };
  }

  /** Whether an initial stands before a surname: {@code v_rach}, but not {@code e-mail}. */
  static boolean hasInitial(List<String> words) {
    return words.size() > 1
        && words.get(0).length() == 1
        && words.get(1).length() >= SHORTEST_SURNAME
        && !words.get(0).equals("e");
  }

  private static boolean isYear(int year) {
    return year >= EARLIEST && year <= LATEST;
  }
}
