package io.profileimporter.row;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Why a row, or one of its values, was kept out. The list is closed; a code is stable, because
 * scripts and reports compare it from run to run.
 */
public enum Reason {
  /** A CSV row with more or fewer cells than the header. */
  WRONG_CELL_COUNT(Stage.SOURCE),
  /** A row in which every cell is empty. */
  EMPTY_ROW(Stage.SOURCE),
  /** A row whose syntax is broken: a stray quote, an object that is no JSON. */
  MALFORMED_ROW(Stage.SOURCE),
  /** A row with bytes that are not of the file's encoding. */
  MALFORMED_ENCODING(Stage.SOURCE),

  /** A value that the mapping could not convert: no date, no number, no phone. */
  UNREADABLE_VALUE(Stage.MAPPING),
  /** A value that is in none of the mapping's tables. */
  UNKNOWN_VALUE(Stage.MAPPING),

  /** A row in which nothing is left by which the API could recognise the person. */
  NO_IDENTIFIER(Stage.SCREENING),
  /** A word or a sign that stands for "there is no value": {@code n/a}, {@code нет}, {@code -}. */
  NULL_WORD(Stage.SCREENING),
  /** What a spreadsheet made of a value: {@code 4.4E+12}, {@code #REF!}, {@code ####}. */
  SPREADSHEET_DAMAGE(Stage.SCREENING),
  /** Text that was read in a wrong encoding, or markup. */
  GARBLED_TEXT(Stage.SCREENING),
  /** No mail address. */
  EMAIL_SYNTAX(Stage.SCREENING),
  /** A mail address with letters of two alphabets in one word. */
  EMAIL_MIXED_SCRIPT(Stage.SCREENING),
  /** A mail domain under a top-level domain that does not exist. */
  EMAIL_UNKNOWN_TLD(Stage.SCREENING),
  /** A mail domain that is reserved or can have no mail. */
  EMAIL_RESERVED(Stage.SCREENING),
  /** A real address that a system made undeliverable on purpose. */
  EMAIL_APPENDED_SUFFIX(Stage.SCREENING),
  /** What a system writes where it erased a mail address. */
  EMAIL_ERASED(Stage.SCREENING),
  /** A mail address that says that there is none. */
  EMAIL_NO_MAIL(Stage.SCREENING),
  /** A mail address that only sends. */
  EMAIL_NO_REPLY(Stage.SCREENING),
  /** A mail address of test or sample words. */
  EMAIL_TEST_WORD(Stage.SCREENING),
  /** A mail address of neighbouring keys, counting or repeated characters. */
  EMAIL_KEYBOARD(Stage.SCREENING),
  /** A mail address made of a phone number. */
  EMAIL_PHONE(Stage.SCREENING),
  /** A mail address that a shop or till system made up. */
  EMAIL_GENERATED(Stage.SCREENING),
  /** A relay address of a marketplace, which lives as long as an order. */
  EMAIL_MARKETPLACE(Stage.SCREENING),
  /** A mailbox that its provider does not give out. */
  EMAIL_PROVIDER_RULE(Stage.SCREENING),
  /** A mail domain that is a slip of the pen for a large provider. */
  EMAIL_TYPO_DOMAIN(Stage.SCREENING),
  /** A mail domain of throw-away mailboxes. */
  EMAIL_DISPOSABLE(Stage.SCREENING),
  /** A phone number that no numbering plan has. */
  PHONE_IMPOSSIBLE(Stage.SCREENING),
  /** A phone number that is reserved for fiction. */
  PHONE_FICTIONAL(Stage.SCREENING),
  /** A phone number of one repeated digit. */
  PHONE_REPEATED(Stage.SCREENING),
  /** A phone number of counting digits. */
  PHONE_COUNTING(Stage.SCREENING),
  /** A phone number of alternating or paired digits. */
  PHONE_PATTERN(Stage.SCREENING),
  /** A phone number of documentation and advertising. */
  PHONE_SAMPLE(Stage.SCREENING),
  /** A phone number that is no person's line: toll-free, premium rate, service. */
  PHONE_SERVICE(Stage.SCREENING),
  /** An input mask that was not filled in. */
  PHONE_MASK(Stage.SCREENING),
  /** A role instead of a name: customer, guest, cashier. */
  NAME_ROLE_WORD(Stage.SCREENING),
  /** A test or sample word instead of a name. */
  NAME_TEST_WORD(Stage.SCREENING),
  /** The default customer of a till or of an ERP system. */
  NAME_SYSTEM_DEFAULT(Stage.SCREENING),
  /** What a system writes where it erased a name. */
  NAME_ERASED(Stage.SCREENING),
  /** A merge field or a label that was not filled in. */
  NAME_TEMPLATE(Stage.SCREENING),
  /** A greeting, a refusal or a joke instead of a name. */
  NAME_GREETING(Stage.SCREENING),
  /** A form of address without a name. */
  NAME_HONORIFIC(Stage.SCREENING),
  /** The name of a sample person: Max Mustermann. */
  NAME_SAMPLE(Stage.SCREENING),
  /** Neighbouring keys, counting or repeated letters instead of a name. */
  NAME_KEYBOARD(Stage.SCREENING),
  /** A mail address, a phone number or a web address in a name. */
  NAME_CONTACT(Stage.SCREENING),
  /** Digits in a name. */
  NAME_DIGITS(Stage.SCREENING),
  /** Signs in a name that no name has. */
  NAME_SIGNS(Stage.SCREENING),
  /** A text that is no day of the calendar. */
  BIRTHDAY_IMPOSSIBLE(Stage.SCREENING),
  /** The day that a system writes for "unknown". */
  BIRTHDAY_SENTINEL(Stage.SCREENING),
  /** A zero time stamp that was turned into a day. */
  BIRTHDAY_EPOCH(Stage.SCREENING),
  /** A date of one repeated digit. */
  BIRTHDAY_PATTERN(Stage.SCREENING),
  /** The day of the export or of the registration. */
  BIRTHDAY_TODAY(Stage.SCREENING),
  /** A birthday in the future. */
  BIRTHDAY_FUTURE(Stage.SCREENING),
  /** A birthday more than 120 years ago. */
  BIRTHDAY_TOO_OLD(Stage.SCREENING),
  /** A customer of less than 3 years. */
  BIRTHDAY_TOO_YOUNG(Stage.SCREENING),
  /** A popular default day, such as 1 January 2000. */
  BIRTHDAY_DEFAULT(Stage.SCREENING),
  /** An age that no customer has. */
  AGE_IMPLAUSIBLE(Stage.SCREENING),
  /** An age that the birthday contradicts. */
  AGE_CONTRADICTS_BIRTHDAY(Stage.SCREENING),
  /** A word or a code for "not stated". */
  GENDER_UNSTATED(Stage.SCREENING),
  /** A gender that the API cannot hold, or no gender at all. */
  GENDER_UNREPRESENTABLE(Stage.SCREENING),
  /** Words instead of a card number. */
  LOYALTY_WORD(Stage.SCREENING),
  /** A card number of one repeated digit. */
  LOYALTY_REPEATED(Stage.SCREENING),
  /** A card number of counting digits. */
  LOYALTY_COUNTING(Stage.SCREENING),
  /** A card number of documentation. */
  LOYALTY_SAMPLE(Stage.SCREENING),
  /** No card number. */
  LOYALTY_SYNTAX(Stage.SCREENING),
  /** No vehicle identification number. */
  VIN_SYNTAX(Stage.SCREENING),
  /** A VIN whose check digit is wrong in a region that uses it. */
  VIN_CHECK_DIGIT(Stage.SCREENING),
  /** A VIN of documentation. */
  VIN_SAMPLE(Stage.SCREENING),
  /** A VIN of repeated, counting or neighbouring characters. */
  VIN_REPEATED(Stage.SCREENING),
  /** No user id of the social network. */
  SOCIAL_ID_SYNTAX(Stage.SCREENING),
  /** A user id of repeated or counting digits, or of a sample. */
  SOCIAL_ID_PLACEHOLDER(Stage.SCREENING),
  /** A user id of the network's own services. */
  SOCIAL_ID_SERVICE(Stage.SCREENING),
  /** A customer id that stands for nobody: 0, -1, a null word. */
  ID_PLACEHOLDER(Stage.SCREENING),
  /** A word instead of a location. */
  LOCATION_PLACEHOLDER(Stage.SCREENING),
  /** A location that the list of feed locations does not have. */
  LOCATION_UNKNOWN(Stage.SCREENING),
  /** A negative number of bonus points. */
  BONUS_NEGATIVE(Stage.SCREENING),
  /** A child with a birthday in the future. */
  KID_FUTURE(Stage.SCREENING),
  /** A child born before its parent, or too soon after. */
  KID_BEFORE_PARENT(Stage.SCREENING),
  /** A child with the birthday of its parent. */
  KID_SAME_BIRTHDAY(Stage.SCREENING),
  /** A mail address that many strangers of the file share: the shop's own mailbox. */
  EMAIL_SHARED(Stage.SCREENING),
  /** A phone number that many strangers of the file share: the cashier's own phone. */
  PHONE_SHARED(Stage.SCREENING),
  /** A card that many strangers of the file share: the one that lies at the till. */
  LOYALTY_SHARED(Stage.SCREENING),
  /** A user id of a social network that many strangers of the file share. */
  SOCIAL_ID_SHARED(Stage.SCREENING),
  /** A birthday that far more customers of the file have than chance gives it. */
  BIRTHDAY_OVERREPRESENTED(Stage.SCREENING),
  /** A mail address that stands with several ids of the store. */
  EMAIL_OF_SEVERAL_IDS(Stage.SCREENING),
  /** A phone number that stands with several names: a couple, a family, or a mistake. */
  PHONE_OF_SEVERAL_PEOPLE(Stage.SCREENING),
  /** An id of the store that stands with several mail addresses. */
  ID_WITH_SEVERAL_EMAILS(Stage.SCREENING),
  /** A customer of whom two rows tell different names or birthdays. */
  CUSTOMER_CONTRADICTED(Stage.SCREENING),
  /** A customer who is unsubscribed in an earlier row and subscribed in a later one. */
  CONSENT_REGAINED(Stage.SCREENING),

  /** A profile with no identifier that the endpoint knows: the API would ignore it silently. */
  IDENTIFIER_UNKNOWN_TO_ENDPOINT(Stage.DELIVERY),
  /** A profile that is larger than a request may be. */
  PROFILE_TOO_LARGE(Stage.DELIVERY),
  /** The API refused the profile; the detail is the API's own message. */
  REFUSED_BY_API(Stage.DELIVERY),
  /** The API failed on this profile every time while it answered others. */
  API_FAULT(Stage.DELIVERY),
  /** Each time the reply was neither success nor error, be it a web page or half a body. */
  API_REPLY_UNREADABLE(Stage.DELIVERY);

  private static final Map<String, Reason> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(Reason::code, Function.identity()));

  private final Stage stage;
  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  Reason(Stage stage) {
    this.stage = stage;
  }

  /** The reason with this code. */
  public static Reason of(String code) {
    Reason reason = BY_CODE.get(code);
    if (reason == null) {
      throw new IllegalArgumentException("expected a reason but was " + code);
    }
    return reason;
  }

  public Stage stage() {
    return stage;
  }

  /** The stable code that reports use: {@code wrong-cell-count}. */
  public String code() {
    return code;
  }
}
