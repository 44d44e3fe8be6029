package io.profileimporter.screening;

/** A pattern of digits of one length: {@code ?} is any digit, {@code [3-8]} one of several. */
final class DigitPattern {

  private static final int ANY = 0x3ff;

  /** For each position the digits that fit, as bits. */
  private final int[] masks;

  private final String source;

  private DigitPattern(int[] masks, String source) {
    this.masks = masks;
    this.source = source;
  }

  /** Who reserved the numbers. */
  String source() {
    return source;
  }

  /** The pattern of a line {@code 44770090???? | Ofcom: …}. */
  static DigitPattern of(String line) {
    int bar = line.indexOf('|');
    String pattern = line.substring(0, bar).strip();
    int[] masks = new int[pattern.replaceAll("\\[[^]]*]", "?").length()];
    int position = 0;
    for (int at = 0; at < pattern.length(); at++) {
      int end = pattern.charAt(at) == '[' ? pattern.indexOf(']', at) : at;
      masks[position++] = mask(pattern.substring(at, end + 1));
      at = end;
    }
    return new DigitPattern(masks, line.substring(bar + 1).strip());
  }

  /** Whether a number that fits can begin with two digits: 7 is 07. */
  boolean begins(int start) {
    return masks.length > 1 && has(0, start / 10) && has(1, start % 10);
  }

  private boolean has(int at, int digit) {
    return ((masks[at] >> digit) & 1) != 0;
  }

  boolean matches(String digits) {
    if (digits.length() != masks.length) {
      return false;
    }
    for (int at = 0; at < masks.length; at++) {
      if (!has(at, digits.charAt(at) - '0')) {
        return false;
      }
    }
    return true;
  }

  private static int mask(String part) {
    if (part.equals("?")) {
      return ANY;
    }
    int mask = 0;
    for (char digit = '0'; digit <= '9'; digit++) {
      if (part.indexOf(digit) >= 0 || isBetween(part, digit)) {
        mask |= 1 << (digit - '0');
      }
    }
    return mask;
  }

  private static boolean isBetween(String part, char digit) {
    int dash = part.indexOf('-');
    return dash > 0 && part.charAt(dash - 1) <= digit && digit <= part.charAt(dash + 1);
  }
}
