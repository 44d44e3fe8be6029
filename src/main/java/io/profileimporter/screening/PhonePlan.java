package io.profileimporter.screening;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The numbering plans of the world, as libphonenumber knows them. */
final class PhonePlan {

  private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
  private static final int LONGEST_CODE = 3;
  private static final int LONGEST = 17;
  private static final Set<PhoneNumberType> SERVICES =
      EnumSet.of(
          PhoneNumberType.TOLL_FREE,
          PhoneNumberType.PREMIUM_RATE,
          PhoneNumberType.SHARED_COST,
          PhoneNumberType.UAN,
          PhoneNumberType.VOICEMAIL,
          PhoneNumberType.PAGER);

  /** What kind of line a number is. */
  enum Line {
    IMPOSSIBLE,
    PERSONAL,
    SERVICE
  }

  private PhonePlan() {}

  static boolean isRegion(String region) {
    return PLANS.getSupportedRegions().contains(region);
  }

  /** What kind of line international digits are: libphonenumber's verdict, by the shorter way. */
  static Line line(String digits) {
    int length = codeLength(digits);
    List<NumberingPlan> plans =
        length == 0 ? List.of() : Codes.plans(Integer.parseInt(digits, 0, length, 10));
    String national = digits.substring(length);
    if (plans.isEmpty() || national.length() > LONGEST || !plans.get(0).keeps(national)) {
      return parsedLine(digits);
    }
    for (NumberingPlan plan : plans) {
      Optional<Boolean> marked = plan.isMarked(national);
      Line line = marked.orElse(true) ? plan.line(national) : Line.IMPOSSIBLE;
      if (line != Line.IMPOSSIBLE || marked.orElse(false)) {
        return line;
      }
    }
    return Line.IMPOSSIBLE;
  }

  /** What libphonenumber says after parsing. */
  static Line parsedLine(String digits) {
    Optional<PhoneNumber> number = parse("+" + digits, "ZZ");
    if (number.isEmpty() || !PLANS.isValidNumber(number.get())) {
      return Line.IMPOSSIBLE;
    }
    return SERVICES.contains(PLANS.getNumberType(number.get())) ? Line.SERVICE : Line.PERSONAL;
  }

  /** The length of the country code at the start of international digits; 0 where there is none. */
  static int codeLength(String digits) {
    int code = 0;
    int longest = digits.startsWith("0") ? 0 : Math.min(LONGEST_CODE, digits.length());
    for (int length = 1; length <= longest; length++) {
      code = code * 10 + digits.charAt(length - 1) - '0';
      if (Codes.ARE_KNOWN[code]) {
        return length;
      }
    }
    return 0;
  }

  /** The international digits of a text as somebody in a region writes it. */
  static Optional<String> international(String text, String region) {
    return parse(text, region)
        .map(number -> PLANS.format(number, PhoneNumberUtil.PhoneNumberFormat.E164).substring(1));
  }

  private static Optional<PhoneNumber> parse(String text, String region) {
    try {
      return Optional.of(PLANS.parse(text, region));
    } catch (NumberParseException noNumber) {
      return Optional.empty();
    }
  }

  /** The plans by country code, each loaded when its first number comes. */
  private static final class Codes {
    static final boolean[] ARE_KNOWN = new boolean[1000];
    private static final AtomicReferenceArray<@Nullable List<NumberingPlan>> LOADED =
        new AtomicReferenceArray<>(ARE_KNOWN.length);

    static {
      PLANS.getSupportedCallingCodes().forEach(code -> ARE_KNOWN[code] = true);
    }

    /** The plans of a code, the main region's first; none for a code of no region. */
    static List<NumberingPlan> plans(int code) {
      List<NumberingPlan> plans = LOADED.get(code);
      if (plans == null) {
        LOADED.compareAndSet(code, null, load(code));
        plans = Objects.requireNonNull(LOADED.get(code));
      }
      return plans;
    }

    private static List<NumberingPlan> load(int code) {
      List<String> regions = PLANS.getRegionCodesForCountryCode(code);
      return regions.contains(PhoneNumberUtil.REGION_CODE_FOR_NON_GEO_ENTITY)
          ? List.of()
          : regions.stream().map(NumberingPlan::of).toList();
    }
  }
}
