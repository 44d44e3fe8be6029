package io.profileimporter.profile;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person, by one or several identifiers: whoever has one of them is meant. Mail addresses and
 * phone numbers are also found within other text, in whatever form they are written there.
 */
public record Person(Set<Identity> identities) {

  private static final Pattern NUMBER = Pattern.compile("[+(]?\\d[\\d ()./\\u00A0-]{5,30}\\d");

  /** National numbers of countries have so many digits at least. */
  private static final int SHORTEST = 8;

  private static final int LONGEST_COUNTRY_CODE = 3;

  public Person {
    identities =
        identities.stream()
            .map(Identity::comparable)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (identities.isEmpty()) {
      throw new IllegalArgumentException("expected an identifier");
    }
  }

  /** Whether one of these identities is this person's. */
  public boolean isOneOf(Collection<Identity> others) {
    return others.stream().map(Identity::comparable).anyMatch(identities::contains);
  }

  /** Whether the value of a property is, or names, this person. */
  public boolean isNamedBy(String property, String text) {
    return isNamedIn(text)
        || identities.stream()
            .anyMatch(
                identity ->
                    identity.field().apiName().equals(property)
                        && identity.value().equals(text.strip()));
  }

  /** Whether a text holds a mail address or a phone number of this person. */
  public boolean isNamedIn(String text) {
    return identities.stream().anyMatch(identity -> isNamedIn(identity, text));
  }

  private static boolean isNamedIn(Identity identity, String text) {
    return switch (identity.field()) {
      case EMAIL -> holdsAddress(text.toLowerCase(Locale.ROOT), identity.value());
      case PHONE ->
          NUMBER
              .matcher(text)
              .results()
              .anyMatch(number -> isPhone(identity.value(), number.group()));
      default -> false;
    };
  }

  private static boolean holdsAddress(String text, String address) {
    Matcher whole =
        Pattern.compile("(?<![\\w.%+-])" + Pattern.quote(address) + "(?![\\w-]|\\.\\w)")
            .matcher(text);
    return whole.find();
  }

  /** With the country code or without it, with zeros before it, or with the 8 of Russia. */
  private static boolean isPhone(String phone, String text) {
    String digits = text.replaceAll("\\D", "").replaceFirst("^0+", "");
    String national = digits.startsWith("8") ? digits.substring(1) : digits;
    return isPhoneOrNational(phone, digits)
        || (phone.startsWith("7") && isPhoneOrNational(phone, national));
  }

  private static boolean isPhoneOrNational(String phone, String digits) {
    int code = phone.length() - digits.length();
    return digits.length() >= SHORTEST
        && code >= 0
        && code <= LONGEST_COUNTRY_CODE
        && phone.endsWith(digits);
  }

  /** The identifiers are personal data. */
  @Override
  public String toString() {
    return "a person by "
        + identities.stream().map(identity -> identity.field().apiName()).toList();
  }
}
