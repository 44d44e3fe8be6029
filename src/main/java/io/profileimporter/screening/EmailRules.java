package io.profileimporter.screening;

import io.profileimporter.row.RecurringTexts;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Judges mail addresses. */
final class EmailRules {

  private static final int GMAIL_SHORTEST = 6;
  private static final int GMAIL_LONGEST = 30;
  private static final Set<String> APPENDED =
      Set.of("invalid", "sandbox", "noemail", "test", "bx", "deleted", "old", "disabled");

  private final MailDomains domains;
  private final MailboxRules mailboxes;
  private final TypoDomains typos = new TypoDomains();
  private final RecurringTexts<Boolean> ordinary = new RecurringTexts<>(this::isOrdinary);

  EmailRules(Lexicon lexicon, Keyboard keyboard, MailDomains domains) {
    this.domains = domains;
    this.mailboxes = new MailboxRules(lexicon, keyboard, domains);
  }

  /**
   * What speaks against an address.
   *
   * @param isOfRow whether a text is the phone number or an id of the same row: an address made of
   *     one is no person's
   */
  Optional<Finding> judge(String text, Predicate<String> isOfRow) {
    Optional<MailAddress> address = MailAddress.of(text);
    if (address.isEmpty()) {
      return Finding.strong(Rule.EMAIL_SYNTAX, "expected a mail address such as anna@mail.ru");
    }
    String domain = address.get().domain();
    return domains.isFree(domain) || ordinary.of(domain)
        ? byMailbox(address.get(), isOfRow)
        : closely(address.get(), isOfRow);
  }

  /** Of a provider for everybody, and of an ordinary domain, the domain itself tells nothing. */
  private Optional<Finding> byMailbox(MailAddress address, Predicate<String> isOfRow) {
    Optional<Finding> mixed = mixedScript(address);
    if (mixed.isPresent()) {
      return mixed;
    }
    Optional<Finding> mailbox = mailboxes.judge(address, isOfRow);
    return mailbox.isPresent() ? mailbox : provider(address);
  }

  /** Whether nothing speaks against a domain, whatever the mailbox. */
  private boolean isOrdinary(String domain) {
    MailAddress somebody = new MailAddress("anna", domain);
    Optional<MailDomains.Kind> kind = domains.kind(domain);
    return domain(somebody, kind).isEmpty() && (kind.isPresent() || disposable(somebody).isEmpty());
  }

  /** Every look at an address that is not of a provider for everybody. */
  Optional<Finding> closely(MailAddress address, Predicate<String> isOfRow) {
    Optional<MailDomains.Kind> kind = domains.kind(address.domain());
    Optional<Finding> domain = domain(address, kind);
    if (domain.isPresent()) {
      return domain;
    }
    Optional<Finding> mailbox = mailboxes.judge(address, isOfRow);
    return mailbox.isPresent() || kind.isPresent() ? mailbox : disposable(address);
  }

  private Optional<Finding> domain(MailAddress address, Optional<MailDomains.Kind> kind) {
    Optional<Finding> known = kind.flatMap(found -> known(address, found));
    return known.isPresent()
        ? known
        : typo(address)
            .or(() -> appendedSuffix(address))
            .or(() -> noDomain(address))
            .or(() -> mixedScript(address));
  }

  private Optional<Finding> known(MailAddress address, MailDomains.Kind kind) {
    return switch (kind) {
      case RESERVED -> reserved(address);
      case SAMPLE -> Finding.strong(Rule.EMAIL_TEST_WORD, address.domain() + " is a sample domain");
      case NO_MAIL ->
          Finding.strong(
              Rule.EMAIL_NO_MAIL, address.domain() + " stands for \"there is no address\"");
      case MARKETPLACE ->
          Finding.strong(
              Rule.EMAIL_MARKETPLACE, address.domain() + " relays for an order or not at all");
      case ALIAS, FREE -> Optional.empty();
    };
  }

  private Optional<Finding> reserved(MailAddress address) {
    Optional<Finding> erased = mailboxes.erased(address);
    if (erased.isPresent()) {
      return erased;
    }
    return appendedSuffix(address)
        .or(
            () ->
                Finding.strong(
                    Rule.EMAIL_RESERVED, address.domain() + " is reserved and takes no mail"));
  }

  private Optional<Finding> appendedSuffix(MailAddress address) {
    int dot = address.domain().lastIndexOf('.');
    String suffix = address.topLevel();
    if (!APPENDED.contains(suffix)
        || dot < 0
        || !address.domain().substring(0, dot).contains(".")) {
      return Optional.empty();
    }
    return Finding.strong(
        Rule.EMAIL_APPENDED_SUFFIX, "." + suffix + " was appended so that no mail arrives");
  }

  private Optional<Finding> noDomain(MailAddress address) {
    if (address.domain().indexOf('.') < 0) {
      return Finding.strong(Rule.EMAIL_SYNTAX, "the domain " + address.domain() + " has no dot");
    }
    if (domains.isTopLevel(address.topLevel())) {
      return Optional.empty();
    }
    return mailboxes
        .judge(address, unseen -> false)
        .or(
            () ->
                Finding.strong(
                    Rule.EMAIL_UNKNOWN_TLD,
                    "there is no top-level domain \"" + address.topLevel() + "\""));
  }

  private static Optional<Finding> mixedScript(MailAddress address) {
    if (Scripts.areMixed(address.local()) || Scripts.areMixed(address.domain())) {
      return Finding.strong(Rule.EMAIL_MIXED_SCRIPT, "letters of two alphabets in one word");
    }
    return Optional.empty();
  }

  private Optional<Finding> typo(MailAddress address) {
    return typos
        .intended(address.domain(), domains)
        .flatMap(
            intended ->
                Finding.strong(
                    Rule.EMAIL_TYPO_DOMAIN,
                    "the domain is one slip from "
                        + intended
                        + "; did you mean "
                        + address.local()
                        + "@"
                        + intended
                        + "?"));
  }

  private static Optional<Finding> provider(MailAddress address) {
    if (!address.domain().equals("gmail.com") && !address.domain().equals("googlemail.com")) {
      return Optional.empty();
    }
    int length = letters(address.mailbox());
    if (length >= GMAIL_SHORTEST && length <= GMAIL_LONGEST) {
      return Optional.empty();
    }
    return Finding.strong(
        Rule.EMAIL_PROVIDER_RULE, "a Gmail name has 6 to 30 characters but was " + length);
  }

  /** Gmail does not count dots. */
  private static int letters(String mailbox) {
    int letters = 0;
    for (int at = 0; at < mailbox.length(); at++) {
      letters += mailbox.charAt(at) == '.' ? 0 : 1;
    }
    return letters;
  }

  private Optional<Finding> disposable(MailAddress address) {
    if (!domains.isDisposable(address.domain())) {
      return Optional.empty();
    }
    return Finding.strong(
        Rule.EMAIL_DISPOSABLE, address.domain() + " gives out throw-away mailboxes");
  }
}
