package io.profileimporter.screening;

import static io.profileimporter.profile.ProfileField.AGE;
import static io.profileimporter.profile.ProfileField.AUTO;
import static io.profileimporter.profile.ProfileField.BIRTHDAY;
import static io.profileimporter.profile.ProfileField.EMAIL;
import static io.profileimporter.profile.ProfileField.FIRST_NAME;
import static io.profileimporter.profile.ProfileField.KIDS;
import static io.profileimporter.profile.ProfileField.LAST_NAME;
import static io.profileimporter.profile.ProfileField.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.profile.Gender;
import io.profileimporter.profile.Kid;
import io.profileimporter.profile.Profile;
import io.profileimporter.profile.PropertyValue.Kids;
import io.profileimporter.profile.PropertyValue.Vehicles;
import io.profileimporter.profile.PropertyValue.WholeNumber;
import io.profileimporter.profile.Vehicle;
import io.profileimporter.row.Outcome;
import io.profileimporter.row.Rejection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScreeningTest {

  private final Screening screening = new Screening(ScreeningSettings.defaults(), Tables.CLOCK);

  @Test
  void keepsGenuineProfile() {
    Rows row = Rows.customer().with(EMAIL, "anna.k@mail.ru").with(PHONE, "79263744511");
    assertThat(screening.screen(row.row())).isEqualTo(Outcome.kept(row.row().profile()));
  }

  @Test
  void namesLikelyProviderOfTypo() {
    assertThat(dropped(Rows.customer().with(EMAIL, "anna@gmial.com")))
        .containsExactly(
            "email-typo-domain \"anna@gmial.com\": the domain is one slip from gmail.com;"
                + " did you mean anna@gmail.com?");
  }

  @Test
  void tellsEvidenceOfPhone() {
    assertThat(dropped(Rows.customer().with(PHONE, "79161234567")))
        .containsExactly("phone-counting \"79161234567\": the digits count: 1234567");
  }

  @Test
  void rejectsRowLeftWithoutIdentifier() {
    assertThat(rejected(Rows.nobody().with(EMAIL, "test@test.com").with(FIRST_NAME, "Анна")))
        .containsExactly(
            "no-identifier expected an id, e-mail, phone, loyalty card or telegram id but none"
                + " was left",
            "email-test-word \"test@test.com\": test.com is a sample domain");
  }

  @Test
  void dropsEmailMadeOfPhone() {
    Rows row = Rows.customer().with(PHONE, "79263744511").with(EMAIL, "79263744511@shop.ru");
    assertThat(dropped(row))
        .containsExactly(
            "email-phone \"79263744511@shop.ru\": made of the phone number 79263744511");
  }

  @Test
  void dropsEmailMadeOfId() {
    assertThat(dropped(Rows.customer().with(EMAIL, "100500@shop.ru")))
        .containsExactly("email-generated \"100500@shop.ru\": made of another value of the row");
  }

  @Test
  void keepsPersonNamedTest() {
    Rows row = Rows.customer().with(FIRST_NAME, "Anna").with(LAST_NAME, "Test");
    assertThat(dropped(row)).isEmpty();
  }

  @Test
  void keepsPersonNamedNullWithOrdinaryEmail() {
    Rows row = Rows.customer().with(LAST_NAME, "Null").with(EMAIL, "christopher.null@outlook.com");
    assertThat(dropped(row)).isEmpty();
  }

  @Test
  void dropsWeakNameBesideTestEmail() {
    Rows row = Rows.customer().with(LAST_NAME, "Test").with(EMAIL, "test@mail.ru");
    assertThat(dropped(row))
        .containsExactly(
            "name-test-word \"Test\": \"Test\" is on the list test-words; another value of the row"
                + " says the same",
            "email-test-word \"test@mail.ru\": \"test\" is a test word");
  }

  @Test
  void dropsPairOfPlaceholderNames() {
    assertThat(dropped(Rows.customer().with(FIRST_NAME, "Test").with(LAST_NAME, "Test")))
        .hasSize(2);
  }

  @Test
  void dropsTwoWeakValuesOfOneRow() {
    Rows row = Rows.customer().with(PHONE, "79266666613").born("2000-01-01");
    assertThat(dropped(row))
        .containsExactly(
            "phone-repeated \"79266666613\": one digit 6 times: 666666; another value of the row"
                + " says the same",
            "birthday-default \"2000-01-01\": 2000-01-01 is a popular default; another value of the"
                + " row says the same");
    assertThat(dropped(Rows.customer().with(PHONE, "79266666613"))).isEmpty();
    assertThat(dropped(Rows.customer().born("2000-01-01"))).isEmpty();
  }

  @Test
  void readsZeroTimeStampFromText() {
    Rows row = Rows.customer().born("1970-01-01");
    assertThat(dropped(row)).isEmpty();
    var value = row.row().profile().value(BIRTHDAY).orElseThrow();
    assertThat(dropped(row.with(BIRTHDAY, value, "1970-01-01T00:00:00Z")))
        .containsExactly(
            "birthday-epoch \"1970-01-01T00:00:00Z\": a zero time stamp: \"1970-01-01T00:00:00Z\"");
  }

  @Test
  void dropsAgeThatBirthdayContradicts() {
    Rows row = Rows.customer().born("1990-03-11").with(AGE, new WholeNumber(31), "31");
    assertThat(dropped(row))
        .containsExactly(
            "age-contradicts-birthday \"31\": born on 1990-03-11 the customer is 36 years old");
  }

  @Test
  void dropsWrongKidAlone() {
    Kids kids = new Kids(List.of(kid("2015-07-28"), kid("2030-01-02"), kid("1980-05-05")));
    Rows row = Rows.customer().born("1990-03-11").with(KIDS, kids, "");
    assertThat(dropped(row))
        .containsExactly(
            "kid-future \"f 2030-01-02\": 2030-01-02 is in the future",
            "kid-before-parent \"f 1980-05-05\": the parent was born on 1990-03-11");
    assertThat(kept(row).value(KIDS)).contains(new Kids(List.of(kid("2015-07-28"))));
  }

  @Test
  void dropsWrongVinAndKeepsBrand() {
    Vehicle car = new Vehicle(Optional.of("Nissan"), Optional.empty(), Optional.of("XXXXXXXXX"));
    Rows row = Rows.customer().with(AUTO, new Vehicles(List.of(car)), "");
    assertThat(dropped(row))
        .containsExactly(
            "vin-repeated \"XXXXXXXXX\": repeated, counting or neighbouring characters");
    assertThat(kept(row).value(AUTO))
        .contains(
            new Vehicles(
                List.of(new Vehicle(Optional.of("Nissan"), Optional.empty(), Optional.empty()))));
  }

  @Test
  void namesPlaceholderThatMappingCouldNotRead() {
    Rows row = Rows.customer().unreadable(Rows.unreadableValue("phone", "нет"));
    assertThat(dropped(row))
        .containsExactly("null-word \"нет\": a word or a sign instead of a number");
  }

  @Test
  void leavesOtherUnreadableValuesToMapping() {
    Rejection unreadable = Rows.unreadableValue("birthday", "31/02/1990");
    assertThat(dropped(Rows.customer().unreadable(unreadable)))
        .containsExactly("unreadable-value expected yyyy-MM-dd but was \"31/02/1990\"");
  }

  @Test
  void givesSameOutcomeEachTime() {
    Rows row = Rows.customer().with(EMAIL, "test@mail.ru").with(LAST_NAME, "Test");
    assertThat(screening.screen(row.row())).isEqualTo(screening.screen(row.row()));
  }

  private static Kid kid(String birthday) {
    return new Kid(Optional.of(Gender.FEMALE), Optional.of(LocalDate.parse(birthday)));
  }

  private List<String> dropped(Rows row) {
    return Rows.lines(((Outcome.Kept<Profile>) screening.screen(row.row())).dropped());
  }

  private Profile kept(Rows row) {
    return ((Outcome.Kept<Profile>) screening.screen(row.row())).value();
  }

  private List<String> rejected(Rows row) {
    return Rows.lines(((Outcome.Rejected<Profile>) screening.screen(row.row())).rejections());
  }
}
