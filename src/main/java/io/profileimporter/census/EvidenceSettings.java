package io.profileimporter.census;

import io.profileimporter.settings.SettingsNode;
import io.profileimporter.settings.SettingsValue;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * When a value counts as shared by strangers, and what happens then.
 *
 * @param enabled whether the export is read ahead for such values at all
 * @param onShared what happens to the rows of a shared value
 * @param onConflict what happens to rows that contradict each other
 * @param leastCustomers how many customers with known surnames a value must have to be looked at
 * @param surnameDiversity how many different surnames they must have, as a share of those that as
 *     many strangers of this file would have
 * @param leastUnnamed how many customers without known surnames make a value shared: nobody can
 *     tell whether they are a family
 * @param birthdayShare the share of all birthdays that one day may have
 */
public record EvidenceSettings(
    boolean enabled,
    Response onShared,
    Response onConflict,
    int leastCustomers,
    double surnameDiversity,
    int leastUnnamed,
    double birthdayShare) {

  /** The settings of a section; what does not fit is reported there and left at its default. */
  public static EvidenceSettings from(SettingsNode section) {
    EvidenceSettings settings =
        new EvidenceSettings(
            section.value("enabled").flatMap(SettingsValue::flag).orElse(true),
            response(section, "on-shared").orElse(Response.DROP_VALUE),
            response(section, "on-conflict").orElse(Response.REPORT),
            count(section, "least-customers", 3, 5),
            share(section, "surname-diversity", 0.6),
            count(section, "least-unnamed-customers", 3, 10),
            share(section, "birthday-share", 0.001));
    section.finish();
    return settings;
  }

  private static Optional<Response> response(SettingsNode section, String key) {
    return section.value(key).flatMap(value -> value.choice(Response.class));
  }

  private static int count(SettingsNode section, String key, int least, int standard) {
    return section
        .value(key)
        .map(value -> value.integer(least, 1_000_000).orElse(standard))
        .orElse(standard);
  }

  private static double share(SettingsNode section, String key, double standard) {
    return section.value(key).flatMap(EvidenceSettings::share).orElse(standard);
  }

  private static Optional<Double> share(SettingsValue value) {
    String expected = "a share between 0 and 1 such as 0.6";
    try {
      double share = new BigDecimal(value.raw().strip()).doubleValue();
      return share > 0 && share <= 1 ? Optional.of(share) : value.mismatch(expected);
    } catch (NumberFormatException notANumber) {
      return value.mismatch(expected);
    }
  }
}
