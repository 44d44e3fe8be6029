package io.profileimporter.screening;

import io.profileimporter.profile.MappedRow;
import io.profileimporter.profile.Profile;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.Property;
import io.profileimporter.profile.PropertyMap;
import io.profileimporter.profile.PropertyValue;
import io.profileimporter.profile.PropertyValue.Day;
import io.profileimporter.profile.PropertyValue.Text;
import io.profileimporter.profile.PropertyValue.WholeNumber;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges the single values of a profile; kids and vehicles are judged elsewhere. */
final class ProfileRules {

  private final Rules rules;
  private final BirthdayRules birthdays;

  ProfileRules(Rules rules, LocalDate today) {
    this.rules = rules;
    this.birthdays = new BirthdayRules(new Calendar(today));
  }

  /** What speaks against which value, in the order of the profile. */
  Map<Property, Finding> judge(MappedRow row) {
    PropertyMap<PropertyValue> values = row.profile().values();
    Map<Property, Finding> findings = Map.of();
    for (int place = 0; place < values.size(); place++) {
      if (values.property(place) instanceof ProfileField field) {
        Optional<Finding> finding = judge(field, values.thing(place), row);
        if (finding.isPresent()) {
          findings = findings.isEmpty() ? new LinkedHashMap<>() : findings;
          findings.put(field, finding.get());
        }
      }
    }
    return findings;
  }

  private Optional<Finding> judge(ProfileField field, PropertyValue value, MappedRow row) {
    if (value instanceof Text text) {
      return text(field, text.text(), row.profile());
    }
    if (value instanceof Day day && field == ProfileField.BIRTHDAY) {
      return birthdays.judge(day.day(), row.texts().getOrDefault(field, ""));
    }
    return value instanceof WholeNumber whole
        ? number(field, whole.number(), row.profile())
        : Optional.empty();
  }

  private Optional<Finding> text(ProfileField field, String text, Profile profile) {
    return switch (field) {
      case EMAIL -> rules.email.judge(text, other -> isOfRow(other, profile));
      case PHONE -> rules.phone.judge(text.startsWith("+") ? text.substring(1) : text);
      case FIRST_NAME, MIDDLE_NAME -> rules.name.ofFirst(text);
      case LAST_NAME -> rules.name.ofLast(text);
      case LOYALTY_ID -> rules.loyalty.judge(text);
      case FB_ID -> rules.socialId.facebook(text);
      case VK_ID -> rules.socialId.vk(text);
      case TELEGRAM_ID -> rules.socialId.telegram(text);
      case ID -> rules.socialId.own(text);
      case GOOGLE_ADVERTISING_ID, APPLE_ADVERTISING_ID, YANDEX_ID, MOBILE_TOKEN ->
          rules.socialId.other(text);
      case LOCATION, LOYALTY_CARD_LOCATION -> rules.location.judge(text);
      default -> Optional.empty();
    };
  }

  private Optional<Finding> number(ProfileField field, long number, Profile profile) {
    return switch (field) {
      case ID -> rules.socialId.own(number);
      case AGE -> birthdays.age(number).or(() -> contradiction(number, profile));
      case LOYALTY_BONUSES, LOYALTY_BONUSES_TO_NEXT_LEVEL ->
          number < 0
              ? Finding.strong(Rule.BONUS_NEGATIVE, "expected 0 or more points")
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Finding> contradiction(long age, Profile profile) {
    return profile.value(ProfileField.BIRTHDAY).orElse(null) instanceof Day birthday
            && birthdays.judge(birthday.day(), "").filter(found -> !found.weak()).isEmpty()
        ? birthdays.contradiction(age, birthday.day())
        : Optional.empty();
  }

  /** Whether a text is the phone number or an id of the row. */
  private static boolean isOfRow(String text, Profile profile) {
    if (text.length() < 3) {
      return false;
    }
    for (ProfileField field : ProfileField.IDENTIFIERS) {
      if (field != ProfileField.EMAIL && isWritten(profile.values().get(field), text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWritten(@Nullable PropertyValue value, String text) {
    return (value instanceof Text written && written.text().equals(text))
        || (value instanceof WholeNumber whole && Long.toString(whole.number()).equals(text));
  }
}
