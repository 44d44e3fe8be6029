package io.profileimporter.screening;

import io.profileimporter.settings.SettingsNode;
import java.util.HashSet;
import java.util.Set;

/** Phone numbers that no rule may touch, in whatever form they are written. */
final class AllowedPhones {

  private static final String FIELD = "phone";

  private AllowedPhones() {}

  /** The texts, their digits and their international digits; what is no phone is a problem. */
  static Set<String> forms(Set<String> texts, SettingsNode screening) {
    String region =
        screening
            .text("phone-region")
            .filter(PhonePlan::isRegion)
            .orElse(ScreeningSettings.DEFAULT_REGION);
    Set<String> forms = new HashSet<>(texts);
    for (String text : texts) {
      PhonePlan.international(text, region)
          .ifPresentOrElse(forms::add, () -> problem(text, screening));
      forms.add(Digits.of(text));
    }
    return forms;
  }

  private static void problem(String text, SettingsNode screening) {
    screening.section("allow").problem(FIELD, "expected a phone number but was \"" + text + "\"");
  }

  static boolean has(Set<String> forms, String text, String region) {
    return PhonePlan.international(text, region).filter(forms::contains).isPresent();
  }
}
