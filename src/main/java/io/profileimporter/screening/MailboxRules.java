package io.profileimporter.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Judges what stands before the {@code @} of an address. */
final class MailboxRules {

  private static final int SHORT_OWN_DOMAIN = 3;
  private static final int LONG_DEFAULT = 12;
  static final int LONG_WORD = 4;

  private final Lexicon lexicon;
  private final Keyboard keyboard;
  private final MailDomains domains;
  private final MadeUpMailbox madeUp;
  private final NoMailPhrase noMailPhrase;
  private final OrdinaryMailbox ordinary;
  private final NamesakeMailbox namesakes;

  MailboxRules(Lexicon lexicon, Keyboard keyboard, MailDomains domains) {
    this.lexicon = lexicon;
    this.keyboard = keyboard;
    this.domains = domains;
    this.madeUp = new MadeUpMailbox(lexicon);
    this.noMailPhrase = new NoMailPhrase(lexicon);
    this.ordinary = new OrdinaryMailbox(lexicon, keyboard, noMailPhrase);
    this.namesakes = new NamesakeMailbox(lexicon);
  }

  Optional<Finding> judge(MailAddress address, Predicate<String> isOfRow) {
    return ordinary.has(address) ? made(address, isOfRow) : closely(address, isOfRow);
  }

  /** Every look at a mailbox. */
  Optional<Finding> closely(MailAddress address, Predicate<String> isOfRow) {
    String key = Fold.key(address.mailbox());
    String name = Fold.key(address.domainName());
    List<String> words = words(address.mailbox());
    if (namesakes.has(key, name)) {
      return made(address, isOfRow);
    }
    String whole = NamesakeMailbox.hasInitial(words) ? address.mailbox() : key;
    Optional<Finding> listed = listed(address, words, whole, name);
    if (listed.isPresent()) {
      return listed;
    }
    return made(address, isOfRow)
        .or(() -> testWord(address, words, key, name))
        .or(() -> keys(address, words, key, name));
  }

  /** What the mailbox as a whole, or the name of the domain, says. */
  private Optional<Finding> listed(
      MailAddress address, List<String> words, String key, String name) {
    boolean phrase = noMailPhrase.matches(words);
    boolean known =
        phrase
            || isNoReply(key)
            || isErasedRole(words)
            || lexicon.has(withoutNumber(key))
            || lexicon.has(name);
    return known ? said(address, phrase, key, name) : Optional.empty();
  }

  private Optional<Finding> said(MailAddress address, boolean phrase, String key, String name) {
    return erased(address).or(() -> noReply(key)).or(() -> noMail(address, phrase, key, name));
  }

  /** An address that an eraser wrote: {@code deleted-1042@site.invalid}. */
  Optional<Finding> erased(MailAddress address) {
    String key = withoutNumber(Fold.key(address.mailbox()));
    if (!lexicon.has(WordList.EMAIL_ERASED, key) && !isErasedRole(words(address.mailbox()))) {
      return Optional.empty();
    }
    return Finding.strong(
        Rule.EMAIL_ERASED, "\"" + key + "\" is what a system writes for an erased customer");
  }

  /** {@code usuario.eliminado}, {@code deleted-user}. */
  private boolean isErasedRole(List<String> words) {
    boolean numbered = words.size() == 3 && Digits.areAll(words.get(2));
    if (words.size() != 2 && !numbered) {
      return false;
    }
    String first = Fold.key(words.get(0));
    String second = Fold.key(words.get(1));
    return isErased(first)
        ? isErased(second) || lexicon.has(WordList.EMAIL_ROLE_WORDS, second)
        : isErased(second) && lexicon.has(WordList.EMAIL_ROLE_WORDS, first);
  }

  private boolean isErased(String word) {
    return lexicon.has(WordList.EMAIL_ERASED, word);
  }

  static boolean isNoReply(String key) {
    return key.startsWith("noreply") || key.startsWith("donotreply");
  }

  private Optional<Finding> noReply(String key) {
    return isNoReply(key) || lexicon.has(WordList.EMAIL_NO_REPLY, withoutNumber(key))
        ? Finding.strong(Rule.EMAIL_NO_REPLY, "the mailbox only sends")
        : Optional.empty();
  }

  private Optional<Finding> noMail(MailAddress address, boolean phrase, String key, String name) {
    boolean mailbox = phrase || lexicon.has(WordList.EMAIL_NO_MAIL, withoutNumber(key));
    boolean domain = lexicon.has(WordList.EMAIL_NO_MAIL, name) && name.length() > SHORT_OWN_DOMAIN;
    if (!mailbox && !domain) {
      return Optional.empty();
    }
    String said = mailbox ? address.mailbox() : address.domainName();
    return Finding.strong(Rule.EMAIL_NO_MAIL, "\"" + said + "\" says that there is no address");
  }

  private Optional<Finding> made(MailAddress address, Predicate<String> isOfRow) {
    if (domains.isFree(address.domain()) && !address.domain().equals("vk.com")) {
      return Optional.empty();
    }
    if (domains.isOwn(address.domain()) && Digits.areAll(Fold.key(address.local()))) {
      return Finding.strong(Rule.EMAIL_GENERATED, "a number at the store's own domain");
    }
    Optional<Finding> made = madeUp.judge(address.local(), isOfRow);
    return made.isPresent() ? made : madeUp.atMadeUpDomain(address);
  }

  private Optional<Finding> testWord(
      MailAddress address, List<String> words, String key, String name) {
    String whole = withoutNumber(key);
    if (areAll(whole, words, WordList.EMAIL_TEST_WORDS, false) || isCompound(whole)) {
      return Finding.strong(Rule.EMAIL_TEST_WORD, "\"" + address.mailbox() + "\" is a test word");
    }
    if (key.length() >= LONG_DEFAULT && lexicon.has(WordList.SYSTEM_DEFAULTS, key)) {
      return Finding.strong(
          Rule.EMAIL_TEST_WORD, "\"" + address.mailbox() + "\" is a system's default customer");
    }
    boolean free = domains.isFree(address.domain());
    boolean same = key.equals(name) || lexicon.has(WordList.EMAIL_TEST_WORDS, name);
    return (free || same) && areAll(whole, words, WordList.EMAIL_ROLE_WORDS, true)
        ? Finding.strong(
            Rule.EMAIL_TEST_WORD,
            "\"" + address.mailbox() + "\" is a role, not a person, at " + address.domain())
        : Optional.empty();
  }

  /** {@code demotest}, {@code fakename}: a test word and another, or a role, without a sign. */
  private boolean isCompound(String whole) {
    for (int at = LONG_WORD; at <= whole.length() - LONG_WORD; at++) {
      String first = whole.substring(0, at);
      String second = whole.substring(at);
      boolean test = lexicon.has(WordList.EMAIL_TEST_WORDS, first);
      boolean again = lexicon.has(WordList.EMAIL_TEST_WORDS, second);
      boolean role = lexicon.has(WordList.EMAIL_ROLE_WORDS, test ? second : first);
      if ((test || again) && ((test && again) || role)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the whole mailbox, or each of its words, is on the list, numbers at the end aside. */
  private boolean areAll(String whole, List<String> words, WordList list, boolean orTest) {
    if (lexicon.has(list, whole) && !(orTest && NamesakeMailbox.hasInitial(words))) {
      return true;
    }
    for (String word : words) {
      String key = withoutNumber(Fold.key(word));
      boolean known =
          key.isEmpty()
              || lexicon.has(list, key)
              || (orTest && lexicon.has(WordList.EMAIL_TEST_WORDS, key))
              || (!key.equals(whole) && Digits.areAll(word));
      if (!known) {
        return false;
      }
    }
    return !Digits.areAll(whole) && !whole.isEmpty();
  }

  private Optional<Finding> keys(MailAddress address, List<String> words, String key, String name) {
    if (isGrouped(key) || isWalk(words) || Keyboard.isRepeated(key) || keyboard.isDrummed(key, 5)) {
      return Finding.strong(
          Rule.EMAIL_KEYBOARD, "\"" + address.mailbox() + "\" is a walk over the keys");
    }
    boolean number = key.length() <= 2 && Digits.areAll(key) && domains.isFree(address.domain());
    boolean twice = key.equals(name) && key.length() <= SHORT_OWN_DOMAIN;
    boolean letters = areShort(key, name) && Digits.areOne(key) && Digits.areOne(name);
    return number || twice || letters
        ? Finding.strong(Rule.EMAIL_KEYBOARD, "\"" + address.mailbox() + "\" is no mailbox's name")
        : Optional.empty();
  }

  /** {@code 112233}, {@code aabbcc}, {@code 121212}. */
  private static boolean isGrouped(String key) {
    return key.length() > SHORT_OWN_DOMAIN + 2
        && (Digits.isGrouped(key) || (Digits.areAll(key) && Digits.isPeriodic(key, 2)));
  }

  private static boolean areShort(String key, String name) {
    return key.length() <= SHORT_OWN_DOMAIN && key.length() == name.length();
  }

  static List<String> words(String mailbox) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= mailbox.length(); at++) {
      if (at == mailbox.length() || "._+-".indexOf(mailbox.charAt(at)) >= 0) {
        words.add(mailbox.substring(start, at));
        start = at + 1;
      }
    }
    return words;
  }

  /** Whether every word is a walk; digits alone may stand beside one. */
  private boolean isWalk(List<String> words) {
    boolean walked = false;
    for (String word : words) {
      String key = Fold.key(word);
      boolean walk = keyboard.isWalk(key) || isNumberedWalk(key);
      if (!walk && !key.isEmpty() && !Digits.areAll(key)) {
        return false;
      }
      walked |= walk;
    }
    return walked;
  }

  /** {@code qwerty1}: two digits and more can be a year. */
  private boolean isNumberedWalk(String key) {
    int end = key.length() - 1;
    return end > SHORT_OWN_DOMAIN
        && Character.isDigit(key.charAt(end))
        && !Character.isDigit(key.charAt(end - 1))
        && keyboard.isWalk(key.substring(0, end));
  }

  /** The key without the digits at its end; a key of digits alone stays. */
  static String withoutNumber(String key) {
    int end = key.length();
    while (end > 0 && Character.isDigit(key.charAt(end - 1))) {
      end--;
    }
    return end == 0 || end == key.length() ? key : key.substring(0, end);
  }
}
