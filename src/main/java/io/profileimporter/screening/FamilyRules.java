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

  /**
   * What speaks against a child.
   *
   * @param parent the customer's own birthday, as {@link #birthday} tells it
   */
  Optional<Finding> judge(Kid kid, Optional<LocalDate> parent) {
    return kid.birthday().isPresent() ? judge(kid.birthday().get(), parent) : Optional.empty();
  }

  private Optional<Finding> judge(LocalDate birthday, Optional<LocalDate> parent) {
    Optional<Finding> sentinel = birthdays.sentinel(birthday);
    if (sentinel.isPresent()) {
      return sentinel;
    }
    return birthday.isAfter(today) || parent.isEmpty()
        ? future(birthday)
        : against(birthday, parent.get());
  }

  Optional<Finding> judge(Vehicle vehicle) {
    return vehicle.vds().isPresent() ? rules.vin.descriptor(vehicle.vds().get()) : Optional.empty();
  }

  /** A customer's birthday, where it is one: a day to come or of last year says nothing. */
  Optional<LocalDate> birthday(Profile customer) {
    return customer.values().get(ProfileField.BIRTHDAY) instanceof Day day && isBirthday(day.day())
        ? Optional.of(day.day())
        : Optional.empty();
  }

  private boolean isBirthday(LocalDate day) {
    return birthdays.judge(day, "").filter(finding -> !finding.weak()).isEmpty();
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
    int years = birthday.getYear() - parent.getYear();
    if (years > YOUNGEST_PARENT && years < OLDEST_PARENT) {
      return Optional.empty();
    }
    boolean fits =
        !birthday.isBefore(parent.plusYears(YOUNGEST_PARENT))
            && birthday.isBefore(parent.plusYears(OLDEST_PARENT));
    return fits
        ? Optional.empty()
        : Finding.strong(Rule.KID_BEFORE_PARENT, "the parent was born on " + parent);
  }
}
