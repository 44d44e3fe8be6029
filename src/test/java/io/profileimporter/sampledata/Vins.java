package io.profileimporter.sampledata;

import java.util.List;
import java.util.SplittableRandom;

/** Makes vehicle identification numbers of 17 characters that are well formed by ISO 3779. */
final class Vins {

  private static final String ALPHABET = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789";
  private static final String VALUES = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
  private static final List<Integer> WEIGHTS =
      List.of(8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2);
  private static final int CHECK_DIGIT = 8;

  private Vins() {}

  /**
   * A number of a maker. It carries the check digit of 49 CFR 565 in its ninth place, which only
   * some regions ask for and none forbids.
   */
  static String of(String maker, SplittableRandom chance) {
    StringBuilder vin = new StringBuilder(maker);
    while (vin.length() < 13) {
      vin.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
    }
    vin.append(1000 + chance.nextInt(9000));
    vin.setCharAt(CHECK_DIGIT, checkDigit(vin));
    return vin.toString();
  }

  private static char checkDigit(CharSequence vin) {
    int sum = 0;
    for (int at = 0; at < vin.length(); at++) {
      sum += VALUES.indexOf(vin.charAt(at)) % 10 * WEIGHTS.get(at);
    }
    return "0123456789X".charAt(sum % 11);
  }
}
