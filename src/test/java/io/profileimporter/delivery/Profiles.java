package io.profileimporter.delivery;

import io.profileimporter.profile.Gender;
import io.profileimporter.profile.Kid;
import io.profileimporter.profile.Profile;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.Property;
import io.profileimporter.profile.PropertyValue;
import io.profileimporter.profile.Vehicle;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Profiles that the tests of delivery send. */
final class Profiles {

  private Profiles() {}

  static Profile withEmail(String email) {
    return new Profile(Map.of(ProfileField.EMAIL, text(email)));
  }

  static OutgoingProfile outgoing(String email) {
    return ProfileEncoder.of(Deliveries.settings(""), Optional.of(Deliveries.KEYS))
        .encode(withEmail(email));
  }

  /** Profiles that share nothing: {@code c0@shop.example}, {@code c1@shop.example}, … */
  static List<Profile> strangers(int count) {
    return IntStream.range(0, count).mapToObj(n -> withEmail("c" + n + "@shop.example")).toList();
  }

  /** The vendor's first worked example. */
  static Profile johnDoe() {
    Map<Property, PropertyValue> values = new LinkedHashMap<>();
    values.put(ProfileField.ID, new PropertyValue.WholeNumber(100500));
    values.put(ProfileField.EMAIL, text("john.doe@examplemail.com"));
    values.put(ProfileField.PHONE, text("4400114527199"));
    values.put(ProfileField.FIRST_NAME, text("John"));
    values.put(ProfileField.LAST_NAME, text("Doe"));
    values.put(ProfileField.BIRTHDAY, new PropertyValue.Day(LocalDate.of(1990, 3, 11)));
    values.put(ProfileField.AGE, new PropertyValue.WholeNumber(31));
    values.put(ProfileField.GENDER, new PropertyValue.GenderValue(Gender.MALE));
    values.put(ProfileField.LOCATION, text("NY"));
    values.put(ProfileField.BOUGHT_SOMETHING, new PropertyValue.Flag(true));
    values.put(ProfileField.LOYALTY_ID, text("000001234567"));
    values.put(ProfileField.LOYALTY_CARD_LOCATION, text("NY"));
    values.put(ProfileField.LOYALTY_STATUS, text("5% discount"));
    values.put(ProfileField.LOYALTY_BONUSES, new PropertyValue.WholeNumber(1123));
    values.put(ProfileField.LOYALTY_BONUSES_TO_NEXT_LEVEL, new PropertyValue.WholeNumber(1877));
    values.put(ProfileField.FB_ID, text("000000000354677"));
    values.put(ProfileField.VK_ID, text("vk031845"));
    values.put(ProfileField.TELEGRAM_ID, text("0125762968357835"));
    values.put(
        ProfileField.KIDS,
        new PropertyValue.Kids(
            List.of(kid(Gender.MALE, "2001-04-12"), kid(Gender.FEMALE, "2015-07-28"))));
    values.put(
        ProfileField.AUTO,
        new PropertyValue.Vehicles(
            List.of(
                new Vehicle(
                    Optional.of("Nissan"),
                    Optional.of("Qashqai"),
                    Optional.of("TM7N243E4G0BJG978")))));
    return new Profile(values);
  }

  /** The vendor's second worked example, with an identifier beside it. */
  static Profile survey() {
    Map<Property, PropertyValue> values = new LinkedHashMap<>();
    values.put(ProfileField.LOYALTY_ID, text("000001234567"));
    values.put(
        ProfileField.KIDS,
        new PropertyValue.Kids(
            List.of(
                kid(Gender.MALE, "2015-07-26"),
                kid(Gender.FEMALE, "2017-06-05"),
                kid(Gender.MALE, "2014-03-17"))));
    return new Profile(values);
  }

  static PropertyValue text(String text) {
    return new PropertyValue.Text(text);
  }

  private static Kid kid(Gender gender, String birthday) {
    return new Kid(Optional.of(gender), Optional.of(LocalDate.parse(birthday)));
  }
}
