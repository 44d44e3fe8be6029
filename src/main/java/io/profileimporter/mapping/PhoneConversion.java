package io.profileimporter.mapping;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/**
 * Makes international digits of a phone number: 8 903 774-22-18 in Russia becomes 79037742218.
 * Digits are never made up, and whether the number is a genuine one is not judged here.
 */
final class PhoneConversion implements Conversion<String> {

  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
  private static final String NO_REGION = "ZZ";
  private static final int MOST_DIGITS = 15;

  private final Optional<String> region;
  private final Optional<NumberingPlan> plan;
  private final String prefix;
  private final String expected;

  /**
   * @param region where numbers without a country code belong, ISO 3166-1 alpha-2
   * @param plus whether a plus is to stand before the digits
   */
  PhoneConversion(Optional<String> region, boolean plus) {
    this.region = region;
    this.plan = region.map(PHONES::getCountryCodeForRegion).flatMap(NumberingPlan::of);
    this.prefix = plus ? "+" : "";
    this.expected =
        region.isPresent() ? "one phone number" : "one phone number with its country code";
  }

  /** Whether libphonenumber knows a region. */
  static boolean isRegion(String region) {
    return PHONES.getSupportedRegions().contains(region);
  }

  @Override
  public Converted<String> convert(Found found) {
    return PhoneText.read(found.text())
        .flatMap(this::international)
        .map(digits -> Converted.value(prefix + digits))
        .orElseGet(() -> Converted.unreadable(expected));
  }

  private Optional<String> international(PhoneText phone) {
    if (phone.international() || (region.isEmpty() && phone.bare())) {
      return asInternational(phone.digits());
    }
    if (region.isEmpty()) {
      return asValid(phone.digits());
    }
    return plan.flatMap(known -> known.international(phone.digits()))
        .or(() -> inRegion(phone.digits(), region.get()));
  }

  private static Optional<String> asInternational(String digits) {
    if (NumberingPlan.isSettled(digits)) {
      return Optional.of(digits);
    }
    return parse("+" + digits, NO_REGION)
        .map(number -> PHONES.isValidNumber(number) ? digits(number) : digits);
  }

  /** What a person has written without a plus is mostly national, unless it fits as it stands. */
  private static Optional<String> asValid(String digits) {
    return parse("+" + digits, NO_REGION)
        .filter(PHONES::isValidNumber)
        .map(PhoneConversion::digits);
  }

  /** A number without a plus can still begin with a country code: the reading that fits wins. */
  private static Optional<String> inRegion(String digits, String region) {
    Optional<PhoneNumber> national = parse(digits, region);
    if (national.filter(PHONES::isValidNumber).isPresent()) {
      return national.map(PhoneConversion::digits);
    }
    Optional<PhoneNumber> foreign = parse("+" + digits, NO_REGION);
    if (foreign.filter(PHONES::isValidNumber).isPresent()) {
      return foreign.map(PhoneConversion::digits);
    }
    Optional<String> possible =
        national.filter(PHONES::isPossibleNumber).map(PhoneConversion::digits);
    return possible
        .or(() -> foreign.map(number -> digits))
        .or(() -> national.map(PhoneConversion::digits))
        .filter(number -> number.length() <= MOST_DIGITS);
  }

  private static Optional<PhoneNumber> parse(String number, String region) {
    try {
      return Optional.of(PHONES.parse(number, region));
    } catch (NumberParseException noNumber) {
      return Optional.empty();
    }
  }

  private static String digits(PhoneNumber number) {
    return number.getCountryCode() + PHONES.getNationalSignificantNumber(number);
  }
}
