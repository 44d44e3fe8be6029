package io.profileimporter.mapping;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The digits of a phone number as somebody has written it.
 *
 * @param digits 7 to 15 ASCII digits (15 is the longest number of E.164)
 * @param international whether they begin with the country code, because a plus or 00 stood before
 * @param bare whether it was written as nothing but digits, as systems do it
 */
record PhoneText(String digits, boolean international, boolean bare) {

  private static final int FEWEST = 7;
  private static final int MOST = 15;

  /** A word that says that a phone number follows. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)^(?:tel|phone|mob|mobile|cell|whats ?app|viber|т|тел|телефон|моб|мобильный)"
              + "[.:\\s]*(?=[+\\d(])");

  /** An extension, which the API has no place for. */
  private static final Pattern EXTENSION =
      Pattern.compile(
          "(?iu)[;,]?\\s*(?:ext(?:n|ension)?|x|#|доб(?:авочный)?|вн(?:утр(?:енний)?)?|anexo|poste"
              + "|dahili|durchwahl|dw|nst)[.:=\\s#№]*\\d{1,7}\\D*");

  /** The tail that a spreadsheet hangs on a number whose digits are intact. */
  private static final Pattern FRACTION_TAIL = Pattern.compile("\\+?\\d{7,15}[.,]0{1,2}");

  /** The number in a text; nothing where the text holds none, or more than one. */
  static Optional<PhoneText> read(String text) {
    String number = withoutFraction(withoutLabel(text));
    StringBuilder digits = new StringBuilder(number.length());
    boolean plus = false;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      int digit = Character.digit(c, 10);
      if (digit >= 0) {
        digits.append((char) ('0' + digit));
      } else if (isPlus(c) && !plus && digits.isEmpty()) {
        plus = true;
      } else if (!isFormatting(c)) {
        return isComment(number, i) ? of(digits.toString(), plus, false) : Optional.empty();
      }
    }
    return of(digits.toString(), plus, digits.length() == number.length());
  }

  private static Optional<PhoneText> of(String written, boolean plus, boolean bare) {
    boolean zeros = !plus && written.startsWith("00");
    String digits = zeros ? written.substring(2) : written;
    return digits.length() < FEWEST || digits.length() > MOST
        ? Optional.empty()
        : Optional.of(new PhoneText(digits, plus || zeros, bare));
  }

  private static String withoutLabel(String text) {
    return Character.isLetter(text.charAt(0)) ? LABEL.matcher(text).replaceFirst("") : text;
  }

  private static String withoutFraction(String text) {
    return text.endsWith("0") && FRACTION_TAIL.matcher(text).matches()
        ? text.substring(0, Math.max(text.lastIndexOf('.'), text.lastIndexOf(',')))
        : text;
  }

  /** What follows a number without being part of it: an extension, or words set apart. */
  private static boolean isComment(String text, int start) {
    String rest = text.substring(start);
    if (rest.chars().anyMatch(Character::isDigit)) {
      return EXTENSION.matcher(rest).matches();
    }
    boolean apart = start > 0 && !Character.isLetterOrDigit(text.charAt(start - 1));
    return apart || !Character.isLetter(rest.charAt(0));
  }

  private static boolean isPlus(char c) {
    return c == '+' || c == '＋';
  }

  private static boolean isFormatting(char c) {
    if (c < 0x80) {
      return " ()[]-./_~'".indexOf(c) >= 0;
    }
    int type = Character.getType(c);
    return type == Character.DASH_PUNCTUATION
        || type == Character.SPACE_SEPARATOR
        || type == Character.FORMAT
        || "−·•（）［］．／’".indexOf(c) >= 0;
  }
}
