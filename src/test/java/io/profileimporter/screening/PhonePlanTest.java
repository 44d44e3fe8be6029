package io.profileimporter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhonePlanTest {

  private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

  @Test
  void saysWhatTheLibrarySaysOfEachRegion() {
    Random random = new Random(20261123);
    for (String region : LIBRARY.getSupportedRegions()) {
      var example = LIBRARY.getExampleNumber(region);
      String digits = LIBRARY.format(example, PhoneNumberFormat.E164).substring(1);
      for (int variant = 0; variant < 100; variant++) {
        String number = changed(digits, random);
        assertThat(PhonePlan.line(number)).as(number).isEqualTo(PhonePlan.parsedLine(number));
      }
    }
  }

  @Test
  void saysWhatTheLibrarySaysOfAnyDigits() {
    Random random = new Random(20261123);
    for (int number = 0; number < 20_000; number++) {
      String digits = Long.toString(random.nextLong(1, 1_000_000_000_000_000L));
      assertThat(PhonePlan.line(digits)).as(digits).isEqualTo(PhonePlan.parsedLine(digits));
    }
  }

  private static String changed(String digits, Random random) {
    StringBuilder changed = new StringBuilder(digits);
    for (int change = 0; change < 3; change++) {
      changed.setCharAt(random.nextInt(2, digits.length()), (char) ('0' + random.nextInt(10)));
    }
    return random.nextInt(10) == 0 ? changed.append('8').toString() : changed.toString();
  }
}
