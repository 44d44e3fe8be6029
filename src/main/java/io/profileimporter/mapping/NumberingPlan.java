package io.profileimporter.mapping;

import java.util.List;
import java.util.Optional;

/**
 * A national numbering plan in which every subscriber number has the same length, so that the
 * length alone tells how a number is written. It settles most numbers at a fraction of the cost of
 * a look into all plans. Source: the general descriptions of libphonenumber's metadata, which
 * gathers the national plans filed with the ITU.
 *
 * @param trunk digits before a number that is dialled within the country
 * @param length digits of a number without country code and trunk
 * @param first the digits that a number can begin with
 */
record NumberingPlan(String callingCode, String trunk, int length, String first) {

  private static final List<NumberingPlan> PLANS =
      List.of(
          new NumberingPlan("7", "8", 10, "3479"),
          new NumberingPlan("1", "1", 10, "23456789"),
          new NumberingPlan("90", "0", 10, "2345"),
          new NumberingPlan("33", "0", 9, "12345679"),
          new NumberingPlan("34", "", 9, "6789"),
          new NumberingPlan("380", "0", 9, "34569"));

  /** Countries whose numbers never begin with 0 after the country code, only their trunk does. */
  private static final List<String> ZERO_TRUNKS =
      List.of("31", "32", "33", "34", "41", "43", "44", "48", "49", "90", "380", "420");

  /** The plan of the country with this code, where it has numbers of one length. */
  static Optional<NumberingPlan> of(int callingCode) {
    String code = Integer.toString(callingCode);
    return PLANS.stream().filter(plan -> plan.callingCode().equals(code)).findFirst();
  }

  /** The international digits of a number that is written in a form of this plan. */
  Optional<String> international(String digits) {
    if (isNumber(digits, 0)) {
      return Optional.of(callingCode + digits);
    }
    if (isNumber(digits, trunk.length()) && digits.startsWith(trunk)) {
      return Optional.of(callingCode + digits.substring(trunk.length()));
    }
    return isInternational(digits) ? Optional.of(digits) : Optional.empty();
  }

  /** Whether digits that begin with a country code are a whole number as they stand. */
  static boolean isSettled(String digits) {
    for (NumberingPlan plan : PLANS) {
      if (plan.isInternational(digits)) {
        return true;
      }
    }
    for (String code : ZERO_TRUNKS) {
      if (digits.startsWith(code)) {
        return digits.charAt(code.length()) != '0';
      }
    }
    return false;
  }

  private boolean isInternational(String digits) {
    return isNumber(digits, callingCode.length()) && digits.startsWith(callingCode);
  }

  private boolean isNumber(String digits, int start) {
    return digits.length() == start + length && first.indexOf(digits.charAt(start)) >= 0;
  }
}
