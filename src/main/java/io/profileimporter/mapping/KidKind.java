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
    String left = CleanText.of(at < 0 ? element : element.substring(0, at));
    String right = at < 0 ? "" : CleanText.of(element.substring(at + separator.length()));
    if (!startsWithDigit(left)) {
      return Optional.of(List.of(left, right));
    }
    return Optional.of(startsWithDigit(right) ? List.of("", element) : List.of(right, left));
  }

  private static boolean startsWithDigit(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(0));
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
