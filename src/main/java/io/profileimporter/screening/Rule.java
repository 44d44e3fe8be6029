package io.profileimporter.screening;

import static io.profileimporter.screening.Verdict.Kind.MALFORMED;
import static io.profileimporter.screening.Verdict.Kind.PLACEHOLDER;

import io.profileimporter.row.Reason;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of screening: each has a stable code, says what kind of data it finds, and names the
 * source that it rests on. What a code means stands with the {@link Reason} of the same name.
 */
public enum Rule {
  NULL_WORD(Reason.NULL_WORD, PLACEHOLDER, "null markers of exports in the languages of our users"),
  SPREADSHEET_DAMAGE(
      Reason.SPREADSHEET_DAMAGE,
      MALFORMED,
      "number formats and error values of Excel and LibreOffice Calc"),
  GARBLED_TEXT(
      Reason.GARBLED_TEXT,
      MALFORMED,
      "Unicode replacement character; byte patterns of UTF-8 and windows-1251 read as another encoding"),
  EMAIL_SYNTAX(
      Reason.EMAIL_SYNTAX, MALFORMED, "RFC 5321 section 4.1.2, RFC 5322 section 3.4.1, RFC 6531"),
  EMAIL_MIXED_SCRIPT(
      Reason.EMAIL_MIXED_SCRIPT,
      MALFORMED,
      "Unicode Technical Standard 39, mixed-script detection"),
  EMAIL_UNKNOWN_TLD(Reason.EMAIL_UNKNOWN_TLD, MALFORMED, "IANA root zone database"),
  EMAIL_RESERVED(
      Reason.EMAIL_RESERVED,
      PLACEHOLDER,
      "RFC 2606, RFC 6761, RFC 6762, RFC 7686, RFC 8375, RFC 9476; ICANN resolution on .internal (2024)"),
  EMAIL_APPENDED_SUFFIX(
      Reason.EMAIL_APPENDED_SUFFIX,
      PLACEHOLDER,
      "Salesforce sandbox behaviour (.invalid); import scripts (.sandbox, .noemail)"),
  EMAIL_ERASED(
      Reason.EMAIL_ERASED, PLACEHOLDER, "erasers of WordPress, WooCommerce and PrestaShop"),
  EMAIL_NO_MAIL(
      Reason.EMAIL_NO_MAIL, PLACEHOLDER, "fallback addresses in public shop integrations"),
  EMAIL_NO_REPLY(Reason.EMAIL_NO_REPLY, PLACEHOLDER, "RFC 2142; usage of senders"),
  EMAIL_TEST_WORD(
      Reason.EMAIL_TEST_WORD,
      PLACEHOLDER,
      "fixtures and documentation of public e-mail validators and SDKs"),
  EMAIL_KEYBOARD(
      Reason.EMAIL_KEYBOARD,
      PLACEHOLDER,
      "rows of the QWERTY, QWERTZ, AZERTY and JCUKEN keyboards"),
  EMAIL_PHONE(Reason.EMAIL_PHONE, PLACEHOLDER, "phone-to-address helpers in public code"),
  EMAIL_GENERATED(
      Reason.EMAIL_GENERATED, PLACEHOLDER, "Bitrix sale module, M2E Pro, social log-in modules"),
  EMAIL_MARKETPLACE(
      Reason.EMAIL_MARKETPLACE,
      PLACEHOLDER,
      "relay addresses of Amazon and eBay, closed relay of Facebook"),
  EMAIL_PROVIDER_RULE(
      Reason.EMAIL_PROVIDER_RULE, PLACEHOLDER, "Gmail account help: 6 to 30 characters"),
  EMAIL_TYPO_DOMAIN(
      Reason.EMAIL_TYPO_DOMAIN, MALFORMED, "distance of one slip (Damerau) from a large provider"),
  EMAIL_DISPOSABLE(
      Reason.EMAIL_DISPOSABLE,
      PLACEHOLDER,
      "eight public lists of disposable domains, see disposable-domains.txt.gz"),
  PHONE_IMPOSSIBLE(
      Reason.PHONE_IMPOSSIBLE,
      MALFORMED,
      "ITU-T E.164 and national numbering plans (libphonenumber metadata)"),
  PHONE_FICTIONAL(
      Reason.PHONE_FICTIONAL,
      PLACEHOLDER,
      "NANPA 555 line numbers; Ofcom, ACMA, Arcep, BNetzA, PTS and ComReg numbers for drama"),
  PHONE_REPEATED(Reason.PHONE_REPEATED, PLACEHOLDER, "seven or more equal digits in a row"),
  PHONE_COUNTING(Reason.PHONE_COUNTING, PLACEHOLDER, "six or more digits that count up or down"),
  PHONE_PATTERN(Reason.PHONE_PATTERN, PLACEHOLDER, "alternating or paired digits throughout"),
  PHONE_SAMPLE(
      Reason.PHONE_SAMPLE,
      PLACEHOLDER,
      "documentation of the target API, China Mobile message centre, advertised numbers"),
  PHONE_SERVICE(
      Reason.PHONE_SERVICE,
      PLACEHOLDER,
      "number types of the national numbering plans (libphonenumber metadata)"),
  PHONE_MASK(Reason.PHONE_MASK, PLACEHOLDER, "input masks of web forms"),
  NAME_ROLE_WORD(Reason.NAME_ROLE_WORD, PLACEHOLDER, "usage of CRM and till systems"),
  NAME_TEST_WORD(Reason.NAME_TEST_WORD, PLACEHOLDER, "usage of testers"),
  NAME_SYSTEM_DEFAULT(
      Reason.NAME_SYSTEM_DEFAULT,
      PLACEHOLDER,
      "default customers of 1C, Vend, WooCommerce, Latin American and Turkish tills"),
  NAME_ERASED(
      Reason.NAME_ERASED,
      PLACEHOLDER,
      "erasers of VK, Telegram, Facebook, WordPress; GDPR modules"),
  NAME_TEMPLATE(
      Reason.NAME_TEMPLATE,
      PLACEHOLDER,
      "merge fields of Mailchimp, Liquid, Handlebars; labels of forms"),
  NAME_GREETING(Reason.NAME_GREETING, PLACEHOLDER, "public lists for cleaning CRM data"),
  NAME_HONORIFIC(
      Reason.NAME_HONORIFIC, PLACEHOLDER, "forms of address in the languages of our users"),
  NAME_SAMPLE(Reason.NAME_SAMPLE, PLACEHOLDER, "sample persons of national documents and courts"),
  NAME_KEYBOARD(
      Reason.NAME_KEYBOARD, PLACEHOLDER, "rows of the QWERTY, QWERTZ, AZERTY and JCUKEN keyboards"),
  NAME_CONTACT(Reason.NAME_CONTACT, MALFORMED, "a contact in a name column"),
  NAME_DIGITS(Reason.NAME_DIGITS, MALFORMED, "ICAO Doc 9303-3 section 4.6: names hold no digits"),
  NAME_SIGNS(
      Reason.NAME_SIGNS,
      MALFORMED,
      "ICAO Doc 9303-3 section 4.6: letters, apostrophes, hyphens, stops, spaces"),
  BIRTHDAY_IMPOSSIBLE(Reason.BIRTHDAY_IMPOSSIBLE, MALFORMED, "ISO 8601 calendar dates"),
  BIRTHDAY_SENTINEL(
      Reason.BIRTHDAY_SENTINEL,
      PLACEHOLDER,
      "zero and end dates of .NET, 1C, SQL Server, OLE, Excel, FILETIME, Outlook, SAP"),
  BIRTHDAY_EPOCH(Reason.BIRTHDAY_EPOCH, PLACEHOLDER, "POSIX time 0 rendered with a time of day"),
  BIRTHDAY_PATTERN(
      Reason.BIRTHDAY_PATTERN, PLACEHOLDER, "one digit or one pair throughout the date"),
  BIRTHDAY_TODAY(Reason.BIRTHDAY_TODAY, PLACEHOLDER, "date fields that default to today"),
  BIRTHDAY_FUTURE(Reason.BIRTHDAY_FUTURE, MALFORMED, "the calendar"),
  BIRTHDAY_TOO_OLD(
      Reason.BIRTHDAY_TOO_OLD,
      MALFORMED,
      "oldest verified age 122 years, Gerontology Research Group"),
  BIRTHDAY_TOO_YOUNG(Reason.BIRTHDAY_TOO_YOUNG, MALFORMED, "a customer acts for himself"),
  BIRTHDAY_DEFAULT(Reason.BIRTHDAY_DEFAULT, PLACEHOLDER, "heaping on 1 January (Whipple index)"),
  AGE_IMPLAUSIBLE(
      Reason.AGE_IMPLAUSIBLE,
      MALFORMED,
      "oldest verified age 122 years, Gerontology Research Group"),
  AGE_CONTRADICTS_BIRTHDAY(Reason.AGE_CONTRADICTS_BIRTHDAY, MALFORMED, "the calendar"),
  GENDER_UNSTATED(
      Reason.GENDER_UNSTATED, PLACEHOLDER, "ISO/IEC 5218 codes 0 and 9; usage of CRM systems"),
  GENDER_UNREPRESENTABLE(Reason.GENDER_UNREPRESENTABLE, MALFORMED, "the API takes m and f only"),
  LOYALTY_WORD(Reason.LOYALTY_WORD, PLACEHOLDER, "usage of till systems"),
  LOYALTY_REPEATED(Reason.LOYALTY_REPEATED, PLACEHOLDER, "one digit throughout"),
  LOYALTY_COUNTING(
      Reason.LOYALTY_COUNTING, PLACEHOLDER, "five or more digits that count, throughout"),
  LOYALTY_SAMPLE(Reason.LOYALTY_SAMPLE, PLACEHOLDER, "documentation of the target API"),
  LOYALTY_SYNTAX(
      Reason.LOYALTY_SYNTAX, MALFORMED, "a card number has Latin letters, digits and separators"),
  VIN_SYNTAX(Reason.VIN_SYNTAX, MALFORMED, "ISO 3779: 17 characters without I, O, Q"),
  VIN_CHECK_DIGIT(
      Reason.VIN_CHECK_DIGIT, MALFORMED, "49 CFR 565.15(c), for makers of North America"),
  VIN_SAMPLE(Reason.VIN_SAMPLE, PLACEHOLDER, "published worked examples of the check digit"),
  VIN_REPEATED(
      Reason.VIN_REPEATED, PLACEHOLDER, "one character, a count or a row of keys throughout"),
  SOCIAL_ID_SYNTAX(Reason.SOCIAL_ID_SYNTAX, MALFORMED, "id forms of Facebook, VK and Telegram"),
  SOCIAL_ID_PLACEHOLDER(
      Reason.SOCIAL_ID_PLACEHOLDER,
      PLACEHOLDER,
      "repeated or counting digits; documentation of the target API"),
  SOCIAL_ID_SERVICE(Reason.SOCIAL_ID_SERVICE, PLACEHOLDER, "service accounts of Telegram and VK"),
  ID_PLACEHOLDER(
      Reason.ID_PLACEHOLDER, PLACEHOLDER, "ids of the anonymous customer in shop systems"),
  LOCATION_PLACEHOLDER(
      Reason.LOCATION_PLACEHOLDER, PLACEHOLDER, "null markers and labels of forms"),
  LOCATION_UNKNOWN(
      Reason.LOCATION_UNKNOWN, MALFORMED, "the list of feed locations in the settings"),
  BONUS_NEGATIVE(Reason.BONUS_NEGATIVE, MALFORMED, "bonus points are counted from 0"),
  KID_FUTURE(Reason.KID_FUTURE, MALFORMED, "the calendar"),
  KID_BEFORE_PARENT(Reason.KID_BEFORE_PARENT, MALFORMED, "a parent is at least 12 years older"),
  KID_SAME_BIRTHDAY(
      Reason.KID_SAME_BIRTHDAY, PLACEHOLDER, "a form that copied the parent's birthday"),
  EMAIL_SHARED(Reason.EMAIL_SHARED, PLACEHOLDER, FileRules.SHARED),
  PHONE_SHARED(Reason.PHONE_SHARED, PLACEHOLDER, FileRules.SHARED),
  LOYALTY_SHARED(Reason.LOYALTY_SHARED, PLACEHOLDER, FileRules.SHARED),
  SOCIAL_ID_SHARED(Reason.SOCIAL_ID_SHARED, PLACEHOLDER, FileRules.SHARED),
  BIRTHDAY_OVERREPRESENTED(
      Reason.BIRTHDAY_OVERREPRESENTED,
      PLACEHOLDER,
      "birthdays of the whole file: Poisson tail, Bonferroni correction over its days"),
  EMAIL_OF_SEVERAL_IDS(Reason.EMAIL_OF_SEVERAL_IDS, MALFORMED, FileRules.CONFLICT),
  PHONE_OF_SEVERAL_PEOPLE(Reason.PHONE_OF_SEVERAL_PEOPLE, MALFORMED, FileRules.CONFLICT),
  ID_WITH_SEVERAL_EMAILS(Reason.ID_WITH_SEVERAL_EMAILS, MALFORMED, FileRules.CONFLICT),
  CUSTOMER_CONTRADICTED(Reason.CUSTOMER_CONTRADICTED, MALFORMED, FileRules.CONFLICT),
  CONSENT_REGAINED(Reason.CONSENT_REGAINED, MALFORMED, FileRules.CONFLICT);

  private static final class FileRules {
    static final Set<Rule> ON_SHARED = EnumSet.range(EMAIL_SHARED, BIRTHDAY_OVERREPRESENTED);
    static final Set<Rule> ON_CONFLICT = EnumSet.range(EMAIL_OF_SEVERAL_IDS, CONSENT_REGAINED);
    static final String SHARED =
        "rows of the whole file: a placeholder's look like a random sample of them (Hua and Pei,"
            + " KDD 2007)";
    static final String CONFLICT = "rows of the whole file that contradict each other";
  }

  private final Reason reason;
  private final Verdict.Kind kind;
  private final String source;

  Rule(Reason reason, Verdict.Kind kind, String source) {
    this.reason = reason;
    this.kind = kind;
    this.source = source;
  }

  /** The stable code, the same as that of the reason: {@code email-disposable}. */
  public String code() {
    return reason.code();
  }

  /** The norm, the list or the system that the rule rests on. */
  public String source() {
    return source;
  }

  public Reason reason() {
    return reason;
  }

  /** Whether the rule finds placeholders or malformed data. */
  public Verdict.Kind kind() {
    return kind;
  }

  /** Whether the rule looks at how many customers of the file share a value. */
  boolean isShared() {
    return FileRules.ON_SHARED.contains(this);
  }

  /** Whether the rule looks at rows of the file that contradict each other. */
  boolean isConflict() {
    return FileRules.ON_CONFLICT.contains(this);
  }

  /** The rule of a code. */
  public static Optional<Rule> of(String code) {
    return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
  }

  /** The codes of all rules. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Rule::code).toList();
  }
}
