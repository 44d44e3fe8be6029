package io.profileimporter.mapping;

import java.util.Locale;

/**
 * Normalises an e-mail address without changing the address that mail reaches: only the domain does
 * not tell upper from lower case (RFC 5321, section 2.4). Whether the address is a genuine one is
 * not judged here.
 */
enum EmailConversion implements Conversion<String> {
  EMAIL;

  private static final String EXPECTED = "an address such as name@example.com";
  private static final String SCHEME = "mailto:";

  @Override
  public Converted<String> convert(Found found) {
    String address = withoutScheme(withoutName(withoutApostrophe(found.text())));
    int at = address.lastIndexOf('@');
    if (found.isContainer() || at < 1 || at == address.length() - 1 || !isOne(address, at)) {
      return Converted.unreadable(EXPECTED);
    }
    String domain = address.substring(at + 1);
    String lower = domain.toLowerCase(Locale.ROOT);
    return Converted.value(
        lower.equals(domain) ? address : address.substring(0, at + 1).concat(lower));
  }

  /** A spreadsheet's sign for "this is text"; no mailbox begins with it. */
  private static String withoutApostrophe(String text) {
    return text.startsWith("'") ? text.substring(1).strip() : text;
  }

  /** {@code Anna Keller <anna@example.com>} is the form of mail programs. */
  private static String withoutName(String text) {
    int open = text.lastIndexOf('<');
    return open >= 0 && text.endsWith(">")
        ? text.substring(open + 1, text.length() - 1).strip()
        : text;
  }

  private static String withoutScheme(String text) {
    if (!text.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return text;
    }
    int query = text.indexOf('?');
    return text.substring(SCHEME.length(), query < 0 ? text.length() : query).strip();
  }

  /** Only a quoted local part can hold a space or another at sign (RFC 5321, section 4.1.2). */
  private static boolean isOne(String address, int at) {
    boolean quoted = at > 1 && address.charAt(0) == '"' && address.charAt(at - 1) == '"';
    String unquoted = quoted ? address.substring(at + 1) : address;
    return unquoted.indexOf(' ') < 0 && (quoted || unquoted.indexOf('@') == at);
  }
}
