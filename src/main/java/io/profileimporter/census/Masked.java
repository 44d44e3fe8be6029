package io.profileimporter.census;

/** Shows as much of a value as its owner needs to recognise it, in reports that may travel. */
final class Masked {

  private Masked() {}

  /** The value masked: {@code 7999***0001}, {@code a***@mail.ru}; a day as it is. */
  static String of(CountedField field, String text) {
    if (field == CountedField.BIRTHDAY) {
      return text;
    }
    int at = text.lastIndexOf('@');
    return at > 0 ? text.charAt(0) + "***" + text.substring(at) : ends(text);
  }

  private static String ends(String text) {
    int kept = Math.max(0, Math.min(4, (text.length() - 3) / 2));
    return text.substring(0, kept) + "***" + text.substring(text.length() - kept);
  }
}
