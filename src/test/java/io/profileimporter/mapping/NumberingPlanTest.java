package io.profileimporter.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cheap look at a number must say what the look into all plans says. */
class NumberingPlanTest {

  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

  @ParameterizedTest
  @ValueSource(strings = {"RU", "KZ", "US", "CA", "TR", "FR", "ES", "UA"})
  void agreesOnExamples(String region) throws NumberParseException {
    PhoneNumber example =
        PHONES.getExampleNumberForType(region, PhoneNumberUtil.PhoneNumberType.MOBILE);
    String national = PHONES.getNationalSignificantNumber(example);
    String international = example.getCountryCode() + national;
    NumberingPlan plan = NumberingPlan.of(example.getCountryCode()).orElseThrow();

    assertThat(plan.international(national)).contains(international);
    assertThat(plan.international(plan.trunk() + national)).contains(international);
    assertThat(plan.international(international)).contains(international);
    assertThat(NumberingPlan.isSettled(international)).isTrue();
  }

  @Property(tries = 5000)
  void settledNumbersAreAsParsed(
      @ForAll("codes") String code,
      @ForAll @CharRange(from = '0', to = '9') @StringLength(min = 7, max = 11) String end) {
    String digits = code + end;
    Assume.that(NumberingPlan.isSettled(digits));

    parse("+" + digits, "ZZ")
        .filter(PHONES::isValidNumber)
        .ifPresent(number -> assertThat(digitsOf(number)).isEqualTo(digits));
  }

  @Property(tries = 5000)
  void nationalNumbersAreAsParsed(
      @ForAll @CharRange(from = '0', to = '9') @StringLength(min = 8, max = 11) String end,
      @ForAll Plan plan) {
    String digits = plan.prefix + end;
    Optional<String> cheap = NumberingPlan.of(plan.callingCode).orElseThrow().international(digits);

    parse(digits, plan.region)
        .filter(PHONES::isValidNumber)
        .ifPresent(
            number -> assertThat(cheap.orElse(digitsOf(number))).isEqualTo(digitsOf(number)));
  }

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.of(
        "79", "1", "90", "33", "34", "380", "31", "32", "41", "43", "44", "48", "49", "420");
  }

  /** Numbers as they are written in a region. */
  enum Plan {
    RUSSIA("RU", 7, "89"),
    RUSSIA_BARE("RU", 7, "9"),
    KAZAKHSTAN("KZ", 7, "77"),
    AMERICA("US", 1, ""),
    CANADA("CA", 1, "1"),
    TURKEY("TR", 90, "05"),
    FRANCE("FR", 33, "06"),
    SPAIN("ES", 34, "6"),
    UKRAINE("UA", 380, "0");

    private final String region;
    private final int callingCode;
    private final String prefix;

    Plan(String region, int callingCode, String prefix) {
      this.region = region;
      this.callingCode = callingCode;
      this.prefix = prefix;
    }
  }

  private static Optional<PhoneNumber> parse(String number, String region) {
    try {
      return Optional.of(PHONES.parse(number, region));
    } catch (NumberParseException noNumber) {
      return Optional.empty();
    }
  }

  private static String digitsOf(PhoneNumber number) {
    return number.getCountryCode() + PHONES.getNationalSignificantNumber(number);
  }
}
