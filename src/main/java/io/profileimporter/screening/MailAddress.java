package io.profileimporter.screening;

import java.util.Locale;
import java.util.Optional;

/**
 * A mail address in its two parts, in lower case.
 *
 * @param local what stands before the last {@code @}
 * @param domain the domain, with two labels at least or one that is a top-level domain
 */
record MailAddress(String local, String domain) {

  private static final String LOCAL_SIGNS = "!#$%&'*+-/=?^_`{|}~.";

  /**
   * The address of a text, where it follows RFC 5321 with the letters of RFC 6531. Quoted locals
   * and address literals are left out: no customer has one.
   */
  static Optional<MailAddress> of(String text) {
    int at = text.lastIndexOf('@');
    if (at < 1 || at > 64 || text.length() > 254 || hasWideLetter(text, at)) {
      return Optional.empty();
    }
    String local = text.substring(0, at).toLowerCase(Locale.ROOT);
    String domain = text.substring(at + 1).toLowerCase(Locale.ROOT);
    return isLocal(local) && isDomain(domain)
        ? Optional.of(new MailAddress(local, domain))
        : Optional.empty();
  }

  /** Letters of East Asian width, which no domain has (RFC 5892): {@code ｇｍａｉｌ}. */
  private static boolean hasWideLetter(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (text.charAt(at) > '\uff00') {
        return true;
      }
    }
    return false;
  }

  /** The local part without what follows a plus sign. */
  String mailbox() {
    int plus = local.indexOf('+', 1);
    return plus < 0 ? local : local.substring(0, plus);
  }

  /**
   * The label that a domain is called by: {@code mail} of {@code mail.ru} and {@code mail.co.uk}.
   */
  String domainName() {
    int dot = domain.indexOf('.');
    if (dot >= 0 && domain.indexOf('.', dot + 1) < 0) {
      return domain.substring(0, dot);
    }
    String[] labels = domain.split("\\.", -1);
    int last = labels.length - 2;
    boolean second = last > 0 && labels[last].length() <= 3 && labels[last + 1].length() == 2;
    return last < 0 ? domain : labels[second ? last - 1 : last];
  }

  /** The hash of the key of {@link #domainName}. */
  int domainNameHash() {
    int dot = domain.indexOf('.');
    if (dot >= 0 && domain.indexOf('.', dot + 1) < 0) {
      return Fold.hash(domain, 0, dot);
    }
    String name = domainName();
    return Fold.hash(name, 0, name.length());
  }

  String topLevel() {
    return domain.substring(domain.lastIndexOf('.') + 1);
  }

  private static boolean isLocal(String local) {
    for (int at = 0; at < local.length(); at++) {
      char sign = local.charAt(at);
      boolean known = isPlain(sign) || Character.isLetterOrDigit(sign) || isMark(sign);
      if (!known && LOCAL_SIGNS.indexOf(sign) < 0) {
        return false;
      }
    }
    return hasLetter(local)
        && !local.startsWith(".")
        && !local.endsWith(".")
        && !local.contains("..");
  }

  private static boolean hasLetter(String local) {
    for (int at = 0; at < local.length(); at++) {
      if (isPlain(local.charAt(at)) || Character.isLetterOrDigit(local.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDomain(String domain) {
    int start = 0;
    for (int at = 0; at <= domain.length(); at++) {
      if (at == domain.length() || domain.charAt(at) == '.') {
        if (!isLabel(domain, start, at)) {
          return false;
        }
        start = at + 1;
      }
    }
    return !isDigit(domain.charAt(domain.length() - 1))
        || !Digits.areAll(domain.substring(domain.lastIndexOf('.') + 1));
  }

  private static boolean isLabel(String domain, int from, int to) {
    for (int at = from; at < to; at++) {
      char sign = domain.charAt(at);
      if (!isPlain(sign) && !Character.isLetterOrDigit(sign) && sign != '-' && !isMark(sign)) {
        return false;
      }
    }
    return to > from
        && to - from <= 63
        && domain.charAt(from) != '-'
        && domain.charAt(to - 1) != '-';
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  private static boolean isPlain(char sign) {
    return (sign >= 'a' && sign <= 'z') || isDigit(sign);
  }

  private static boolean isMark(char sign) {
    return sign > 0x300
        && (Character.getType(sign) == Character.NON_SPACING_MARK
            || Character.getType(sign) == Character.COMBINING_SPACING_MARK);
  }

  @Override
  public String toString() {
    return local + "@" + domain;
  }
}
