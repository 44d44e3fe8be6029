package io.profileimporter.screening;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells of most mailboxes that no word of a sentence begins them, or that none ends them. It is
 * certain of those only: words at both ends make no sentence yet.
 */
final class PhraseEnds {

  private static final int BASE = 31;

  private final WordFilter joined;
  private final WordFilter apart;
  private final int longest;

  PhraseEnds(List<Sentence> languages) {
    Set<String> all = new HashSet<>();
    Set<String> beside = new HashSet<>();
    languages.forEach(language -> all.addAll(language.words()));
    languages.forEach(language -> beside.addAll(language.joinedWords()));
    this.joined = new WordFilter(beside);
    this.apart = new WordFilter(all);
    this.longest = all.stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * Whether a word can stand at each end.
   *
   * @param mailbox of lower-case letters, digits and separators
   */
  boolean areWords(String mailbox) {
    return begins(mailbox) && ends(mailbox);
  }

  /** Goes from the first letter on, with the hash of all of them so far. */
  private boolean begins(String mailbox) {
    int hash = 0;
    int length = 0;
    for (int at = 0; at < mailbox.length() && length < longest; at++) {
      char sign = mailbox.charAt(at);
      if (!OrdinaryMailbox.isSeparator(sign)) {
        hash = BASE * hash + sign;
        length++;
        if (mayBeWord(hash, mailbox, at + 1)) {
          return true;
        }
      }
    }
    return length == 0;
  }

  /** Goes back from the last letter. */
  private boolean ends(String mailbox) {
    int hash = 0;
    int length = 0;
    int power = 1;
    for (int at = mailbox.length() - 1; at >= 0 && length < longest; at--) {
      char sign = mailbox.charAt(at);
      if (!OrdinaryMailbox.isSeparator(sign)) {
        hash += power * sign;
        power *= BASE;
        length++;
        if (mayBeWord(hash, mailbox, at - 1)) {
          return true;
        }
      }
    }
    return length == 0;
  }

  private boolean mayBeWord(int hash, String mailbox, int beside) {
    return joined.mayHave(hash) || (apart.mayHave(hash) && isApart(mailbox, beside));
  }

  private static boolean isApart(String mailbox, int beside) {
    return beside < 0
        || beside == mailbox.length()
        || OrdinaryMailbox.isSeparator(mailbox.charAt(beside));
  }
}
