package io.profileimporter.screening;

import io.profileimporter.profile.Kid;
import io.profileimporter.profile.Profile;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.PropertyValue.Day;
import io.profileimporter.profile.Vehicle;
import java.time.LocalDate;
import java.util.Optional;

/** Judges the children and the vehicles of a customer, one by one. */
final class FamilyRules {

  private static final int YOUNGEST_PARENT = 12;
  private static final int OLDEST_PARENT = 80;

  private final Rules rules;
  private final BirthdayRules birthdays;
  private final LocalDate today;

  FamilyRules(Rules rules, LocalDate today) {
    this.rules = rules;
    this.birthdays = new BirthdayRules(new Calendar(today));
    this.today = today;
  }

  /** What speaks against a child of a customer with this profile. */
  Optional<Finding> judge(Kid kid, Profile parent) {
    return kid.birthday()
        .flatMap(
            birthday ->
                birthdays
                    .sentinel(birthday)
                    .or(() -> future(birthday))
                    .or(() -> parentBirthday(parent).flatMap(day -> against(birthday, day))));
  }

  Optional<Finding> judge(Vehicle vehicle) {
    return vehicle.vds().flatMap(rules.vin::descriptor);
  }

  /** A parent's birthday, where it is one: a day to come or of last year says nothing. */
  private Optional<LocalDate> parentBirthday(Profile parent) {
    return parent
        .value(ProfileField.BIRTHDAY)
        .filter(Day.class::isInstance)
        .map(value -> ((Day) value).day())
        .filter(day -> birthdays.judge(day, "").filter(finding -> !finding.weak()).isEmpty());
  }

  private Optional<Finding> future(LocalDate birthday) {
    return birthday.isAfter(today)
        ? Finding.strong(Rule.KID_FUTURE, birthday + " is in the future")
        : Optional.empty();
  }

  private static Optional<Finding> against(LocalDate birthday, LocalDate parent) {
    if (birthday.equals(parent)) {
      return Finding.strong(Rule.KID_SAME_BIRTHDAY, "the parent was born on the same day");
    }
    boolean fits =
        !birthday.isBefore(parent.plusYears(YOUNGEST_PARENT))
            && birthday.isBefore(parent.plusYears(OLDEST_PARENT));
    return fits
        ? Optional.empty()
        : Finding.strong(Rule.KID_BEFORE_PARENT, "the parent was born on " + parent);
  }
}
