package io.profileimporter.screening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds what a system put before the {@code @} because its form wanted an address. */
final class MadeUpMailbox {

  private static final Pattern PHONE =
      Pattern.compile("(tel|phone|p|t|ph|m|mob|mobile|sms|whatsapp|viber)?[+_-]?(00)?\\d{10,13}");
  private static final Pattern WRITTEN_PHONE =
      Pattern.compile("[+]?[78]?[-_.]?\\d{3}[-_.]\\d{3}[-_.]\\d{2}[-_.]?\\d{2}");
  private static final Pattern HEX_NUMBER = Pattern.compile("(?=[a-f]*\\d)[0-9a-f]{2,40}");
  private static final Pattern BITRIX = Pattern.compile("buyer\\d{10}.{2}");
  private static final Pattern NUMBER =
      Pattern.compile(
          "([-_.]?(guest|customer|client|order|user|id|card|no|num|nr|zakaz|buyer|in|checkout"
              + "|contact|lead))*"
              + "([-_.#+](?=[0-9a-f]*\\d)[0-9a-f]{3,}|\\d[0-9a-f]{2,}|([-_.#+]\\d+)+"
              + "|[-_.#+]?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})");
  private static final Pattern HASH =
      Pattern.compile(
          "[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}"
              + "|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Set<String> NETWORKS =
      Set.of(
          "instagram",
          "insta",
          "facebook",
          "vkontakte",
          "odnoklassniki",
          "google",
          "telegram",
          "apple",
          "twitter",
          "whatsapp",
          "viber",
          "tiktok",
          "walkin",
          "vk",
          "fb",
          "ok",
          "tg",
          "wa");
  private static final int SHORTEST_PHONE = 10;
  private static final int SHORTEST_HASH = 32;

  private final Lexicon lexicon;
  private final WordFilter prefixes;

  MadeUpMailbox(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.prefixes = new WordFilter(lexicon, List.of(WordList.EMAIL_MADE_UP));
  }

  /**
   * What speaks against a mailbox at a domain that is no free provider's.
   *
   * @param isOfRow whether a text is the phone number or an id of the same row
   */
  Optional<Finding> judge(String mailbox, Predicate<String> isOfRow) {
    if (isPhone(mailbox)) {
      return Finding.strong(Rule.EMAIL_PHONE, "made of the phone number " + Digits.of(mailbox));
    }
    if (isOfRow.test(mailbox)) {
      return Finding.strong(Rule.EMAIL_GENERATED, "made of another value of the row");
    }
    return isNumbered(mailbox) || isHash(mailbox)
        ? Finding.strong(Rule.EMAIL_GENERATED, "made up by a system")
        : Optional.empty();
  }

  /** {@code 0042@client.mysalon.ru}: a number at a sub-domain for people without an address. */
  Optional<Finding> atMadeUpDomain(MailAddress address) {
    String domain = address.domain();
    int dot = domain.indexOf('.');
    return domain.indexOf('.', dot + 1) > 0
            && lexicon.has(WordList.EMAIL_MADE_UP, domain.substring(0, dot))
            && HEX_NUMBER.matcher(address.local()).matches()
        ? Finding.strong(Rule.EMAIL_GENERATED, "a number at a domain for guests")
        : Optional.empty();
  }

  private static boolean isPhone(String mailbox) {
    boolean ends =
        mailbox.length() >= SHORTEST_PHONE
            && Character.isDigit(mailbox.charAt(mailbox.length() - SHORTEST_PHONE));
    return (ends && PHONE.matcher(mailbox).matches()) || isWrittenPhone(mailbox);
  }

  /** {@code 7-916-618-20-93}: a number as Russians write it. */
  private static boolean isWrittenPhone(String mailbox) {
    return mailbox.length() > SHORTEST_PHONE
        && Character.isDigit(mailbox.charAt(mailbox.length() - 1))
        && WRITTEN_PHONE.matcher(mailbox).matches();
  }

  private static boolean isHash(String mailbox) {
    return mailbox.length() >= SHORTEST_HASH && HASH.matcher(mailbox).matches();
  }

  /** {@code guest_5f3a9c}, {@code order-10023}, {@code vk28374655}, {@code instagram_anna}. */
  private boolean isNumbered(String mailbox) {
    int end = 0;
    while (end < mailbox.length() && Character.isLetter(mailbox.charAt(end))) {
      end++;
    }
    if (end == mailbox.length() || end == 0) {
      return false;
    }
    String head = mailbox.substring(0, end);
    if (NETWORKS.contains(head) && isSeparated(mailbox, end)) {
      return true;
    }
    String known = mayBegin(head) ? known(head) : "";
    return !known.isEmpty()
        && (NUMBER.matcher(mailbox).region(known.length(), mailbox.length()).matches()
            || BITRIX.matcher(mailbox).matches());
  }

  /** Whether a start of two letters or more can be on the list. */
  private boolean mayBegin(String head) {
    int hash = head.charAt(0);
    for (int at = 1; at < head.length(); at++) {
      hash = 31 * hash + head.charAt(at);
      if (prefixes.mayHave(hash)) {
        return true;
      }
    }
    return head.equals("walk");
  }

  /** The prefix of the list that a head is, or starts with before a second one. */
  private String known(String head) {
    if (head.equals("walk")) {
      return head;
    }
    for (int end = head.length(); end > 1; end--) {
      String start = head.substring(0, end);
      if (lexicon.has(WordList.EMAIL_MADE_UP, start)) {
        return start;
      }
    }
    return "";
  }

  /** Two letters before a stop are somebody's initials. */
  private static boolean isSeparated(String mailbox, int at) {
    char sign = mailbox.charAt(at);
    return at + 1 < mailbox.length() && (sign == '_' || (at > 2 && (sign == '.' || sign == '-')));
  }
}
