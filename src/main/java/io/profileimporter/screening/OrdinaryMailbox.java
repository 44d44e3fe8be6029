package io.profileimporter.screening;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells in one look of most mailboxes that their words say nothing: {@code anna.petrova85}. It is
 * certain of those that it calls ordinary; all others need a closer look.
 */
final class OrdinaryMailbox {

  private static final int SHORTEST = 4;
  private static final List<WordList> LISTS =
      List.of(
          WordList.EMAIL_ERASED,
          WordList.EMAIL_ROLE_WORDS,
          WordList.EMAIL_NO_REPLY,
          WordList.EMAIL_NO_MAIL,
          WordList.EMAIL_TEST_WORDS,
          WordList.SYSTEM_DEFAULTS);

  private final WordFilter words;
  private final WordFilter names;

  /** The first letters of the words that make compounds. */
  private final WordFilter starts;

  private final Keyboard keyboard;
  private final NoMailPhrase phrase;

  OrdinaryMailbox(Lexicon lexicon, Keyboard keyboard, NoMailPhrase phrase) {
    this.words = new WordFilter(lexicon, LISTS);
    this.names = new WordFilter(lexicon, List.of(WordList.EMAIL_NO_MAIL));
    this.starts =
        new WordFilter(
            lexicon
                .index(List.of(WordList.EMAIL_TEST_WORDS, WordList.EMAIL_ROLE_WORDS))
                .keySet()
                .stream()
                .filter(word -> word.length() >= MailboxRules.LONG_WORD)
                .map(word -> word.substring(0, MailboxRules.LONG_WORD))
                .collect(Collectors.toSet()));
    this.keyboard = keyboard;
    this.phrase = phrase;
  }

  /** Whether no word of the mailbox, nor the name of its domain, can be on a list or a walk. */
  boolean has(MailAddress address) {
    String mailbox = address.mailbox();
    int end = firstWord(mailbox);
    return end > 0
        && isLetter(mailbox.charAt(0))
        && !isWalk(mailbox, end)
        && isUnknown(mailbox, end)
        && isUnknown(mailbox, mailbox.length())
        && !starts.mayHave(Fold.hash(mailbox, 0, Math.min(MailboxRules.LONG_WORD, end)))
        && hasSeveralLetters(mailbox)
        && !names.mayHave(address.domainNameHash())
        && !isPhrase(mailbox);
  }

  private static int firstWord(String mailbox) {
    int end = 0;
    while (end < mailbox.length() && !isSeparator(mailbox.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Of a walk over the keys the first word is one too. */
  private boolean isWalk(String mailbox, int end) {
    boolean twice = mailbox.length() > 5 && mailbox.charAt(0) == mailbox.charAt(1);
    boolean drummed = Keyboard.isMute(mailbox) && keyboard.isDrummed(Fold.key(mailbox), 5);
    if (drummed || (twice && Digits.isGrouped(mailbox))) {
      return true;
    }
    return end > 2
        && keyboard.canBegin(mailbox.charAt(0), mailbox.charAt(1), mailbox.charAt(2))
        && (keyboard.isWalk(Fold.key(mailbox.substring(0, end)))
            || (isDigit(mailbox.charAt(end - 1))
                && keyboard.isWalk(Fold.key(mailbox.substring(0, end - 1)))));
  }

  /**
   * Whether the start of a mailbox, with and without the number at its end, is on no list. Of the
   * first word it tells that not all of the words are.
   */
  private boolean isUnknown(String mailbox, int to) {
    int hash = 0;
    int withoutNumber = 0;
    for (int at = 0; at < to; at++) {
      char sign = mailbox.charAt(at);
      if (isLetter(sign) || isDigit(sign)) {
        hash = 31 * hash + sign;
        withoutNumber = isDigit(sign) ? withoutNumber : hash;
      } else if (!isSeparator(sign)) {
        return false;
      }
    }
    return !words.mayHave(withoutNumber) && !words.mayHave(hash);
  }

  private static boolean hasSeveralLetters(String mailbox) {
    int signs = 0;
    boolean other = false;
    for (int at = 0; at < mailbox.length() && (signs < SHORTEST || !other); at++) {
      signs += isSeparator(mailbox.charAt(at)) ? 0 : 1;
      other |= mailbox.charAt(at) != mailbox.charAt(0) && !isSeparator(mailbox.charAt(at));
    }
    return signs >= SHORTEST && other;
  }

  /** Whether it begins like a mailbox that only sends, or says that there is no address. */
  private boolean isPhrase(String mailbox) {
    char first = mailbox.charAt(0);
    boolean noReply = (first == 'n' || first == 'd') && MailboxRules.isNoReply(Fold.key(mailbox));
    return noReply || (phrase.mayBe(mailbox) && phrase.matches(MailboxRules.words(mailbox)));
  }

  private static boolean isLetter(char sign) {
    return sign >= 'a' && sign <= 'z';
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  static boolean isSeparator(char sign) {
    return sign == '.' || sign == '_' || sign == '-';
  }
}
