package io.profileimporter.row;

import java.util.regex.Pattern;

/** Values with most of their signs hidden, for reports and screens that others may see. */
public final class MaskedText {

  private static final int MOST_AT_AN_END = 4;
  private static final int SHOWN = 2;
  private static final int HIDDEN_SIGN = '•';

  /** A mail address and nothing else: what stands behind its sign is a domain, and may be seen. */
  private static final Pattern ADDRESS =
      Pattern.compile("\\s*\"?[^\\s@]+@(?:[\\p{L}\\p{Nd}-]+\\.)+\\p{L}{2,}\\.?\"?\\s*");

  private MaskedText() {}

  /**
   * As much of a value as its owner needs to recognise it: {@code 7999***0001}, {@code
   * a***@mail.ru}. At least three signs are hidden.
   */
  public static String ends(String value) {
    int at = value.lastIndexOf('@');
    if (at > 0) {
      return start(value, 1) + "***" + value.substring(at);
    }
    int length = value.codePointCount(0, value.length());
    int kept = Math.max(0, Math.min(MOST_AT_AN_END, (length - 3) / 2));
    return start(value, kept)
        + "***"
        + value.substring(value.offsetByCodePoints(value.length(), -kept));
  }

  private static String start(String value, int signs) {
    return value.substring(0, value.offsetByCodePoints(0, signs));
  }

  /**
   * The shape of a value: its first two characters, all that is neither letter nor digit, and the
   * domain of a mail address; as long as the value.
   */
  public static String shape(String value) {
    int hidden = ADDRESS.matcher(value).matches() ? value.indexOf('@') : value.length();
    int shown = value.codePointCount(0, value.length()) > SHOWN + 1 ? SHOWN : 1;
    StringBuilder shape = new StringBuilder(value.length());
    int seen = 0;
    int sign;
    for (int place = 0; place < hidden; place += Character.charCount(sign)) {
      sign = value.codePointAt(place);
      boolean telling = Character.isLetterOrDigit(sign) || Character.isSupplementaryCodePoint(sign);
      shape.appendCodePoint(!telling || seen++ < shown ? sign : HIDDEN_SIGN);
    }
    return shape.append(value, hidden, value.length()).toString();
  }
}
