package io.profileimporter.mapping;

import io.profileimporter.profile.Gender;
import io.profileimporter.profile.Kid;
import io.profileimporter.profile.PropertyValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Children: gender and birthday. */
record KidKind(Conversion<Gender> genders, Conversion<LocalDate> birthdays)
    implements ElementKind<Kid> {

  @Override
  public String kind() {
    return "kid";
  }

  @Override
  public List<String> parts() {
    return List.of("gender", "birthday");
  }

  @Override
  public String separator() {
    return ":";
  }

  /** Either part can be missing, and they can stand in either order. */
  @Override
  public Optional<List<String>> takeApart(String element, String separator) {
    int at = element.indexOf(separator);
    if (at < 0 || isBirthday(element)) {
      return Optional.of(isBirthday(element) ? List.of("", element) : List.of(element, ""));
    }
    String left = CleanText.of(element.substring(0, at));
    String right = CleanText.of(element.substring(at + separator.length()));
    boolean swapped = !isGender(left) && (isGender(right) || isBirthday(left));
    return Optional.of(swapped ? List.of(right, left) : List.of(left, right));
  }

  private boolean isGender(String text) {
    return !text.isEmpty() && genders.convert(Found.of(text)) instanceof Converted.Value;
  }

  private boolean isBirthday(String text) {
    return !text.isEmpty() && birthdays.convert(Found.of(text)) instanceof Converted.Value;
  }

  @Override
  public Optional<Kid> make(Elements.Element element, List<Trouble> trouble) {
    Optional<Gender> gender = element.part(0, this, genders, trouble);
    Optional<LocalDate> birthday = element.part(1, this, birthdays, trouble);
    return gender.isEmpty() && birthday.isEmpty()
        ? Optional.empty()
        : Optional.of(new Kid(gender, birthday));
  }

  @Override
  public PropertyValue list(List<Kid> kids) {
    return new PropertyValue.Kids(kids);
  }
}
