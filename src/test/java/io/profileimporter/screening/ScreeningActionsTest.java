package io.profileimporter.screening;

import static io.profileimporter.profile.ProfileField.EMAIL;
import static io.profileimporter.profile.ProfileField.FIRST_NAME;
import static io.profileimporter.profile.ProfileField.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.profile.Profile;
import io.profileimporter.profile.PropertyValue.Text;
import io.profileimporter.row.Outcome;
import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreeningActionsTest {

  @Test
  void letsEverythingPassWhenSwitchedOff() {
    Rows row =
        Rows.nobody().with(EMAIL, "test@test.com").unreadable(Rows.unreadableValue("phone", "нет"));
    var outcome = screening("enabled: false").screen(row.row());
    assertThat(outcome)
        .isEqualTo(
            new Outcome.Kept<>(row.row().profile(), List.of(Rows.unreadableValue("phone", "нет"))));
  }

  @Test
  void leavesValueOfRuleSwitchedOff() {
    Rows row = Rows.customer().with(EMAIL, "anna.k@mailinator.com");
    assertThat(screening("rules: {email-disposable: off}").screen(row.row()))
        .isEqualTo(Outcome.kept(row.row().profile()));
  }

  @Test
  void warnsWithoutDropping() {
    Rows row = Rows.customer().with(EMAIL, "anna.k@mailinator.com");
    String detail = "\"anna.k@mailinator.com\": mailinator.com gives out throw-away mailboxes";
    Rejection doubt =
        Rejection.ofValue(Reason.EMAIL_DISPOSABLE, "email", "anna.k@mailinator.com", detail);
    assertThat(screening("rules: {email-disposable: warn}").screen(row.row()))
        .isEqualTo(new Outcome.Kept<>(row.row().profile(), List.of(), List.of(doubt)));
  }

  @Test
  void rejectsRowWhereSettingsWantIt() {
    Rows row = Rows.customer().with(FIRST_NAME, "нет").with(EMAIL, "anna.k@mailinator.com");
    Screening strict = screening("rules: {email-disposable: reject-row}");
    assertThat(Rows.lines(((Outcome.Rejected<Profile>) strict.screen(row.row())).rejections()))
        .containsExactly(
            "email-disposable \"anna.k@mailinator.com\": mailinator.com gives out throw-away"
                + " mailboxes",
            "null-word \"нет\": \"нет\" is on the list null-words");
  }

  @Test
  void leavesAllowedValue() {
    Rows row = Rows.customer().with(EMAIL, "Test@Mail.ru");
    assertThat(screening("allow: {email: [test@mail.ru]}").screen(row.row()))
        .isEqualTo(Outcome.kept(row.row().profile()));
  }

  @ParameterizedTest
  @CsvSource({
    "+7 (495) 123-45-67, 74951234567",
    "74951234567, +7 495 123-45-67",
    "8 495 123 45 67, 8 (495) 123-45-67",
    "0151 1234567, +49 151 1234567"
  })
  void leavesAllowedPhoneInAnyForm(String cell, String allowed) {
    String sent = cell.startsWith("0") ? "491511234567" : "74951234567";
    Rows row = Rows.customer().with(PHONE, new Text(sent), cell);
    assertThat(screening("allow: {phone: ['" + allowed + "']}").screen(row.row()))
        .isEqualTo(Outcome.kept(row.row().profile()));
    assertThat(screening("{}").screen(row.row())).isNotEqualTo(Outcome.kept(row.row().profile()));
  }

  @Test
  void leavesAllowedEmailAsItIsSent() {
    Rows row = Rows.customer().with(EMAIL, new Text("Test@mail.ru"), "Test <Test@MAIL.ru>");
    assertThat(screening("allow: {email: [test@mail.ru]}").screen(row.row()))
        .isEqualTo(Outcome.kept(row.row().profile()));
  }

  @Test
  void placeholdersTellNothingOfCustomer() {
    Rows row = Rows.customer().with(EMAIL, "noemail@noemail.com").with(FIRST_NAME, "нет");
    assertThat(screening("{}").withoutPlaceholders(row.born("1900-01-01").row()))
        .isEqualTo(Rows.customer().row().profile());
  }

  @Test
  void valuesThatGoOnTellOfCustomer() {
    Rows row = Rows.customer().with(EMAIL, "noemail@noemail.com").born("1900-01-01");
    Screening lenient =
        screening("{rules: {birthday-sentinel: warn}," + " allow: {email: [noemail@noemail.com]}}");
    assertThat(lenient.withoutPlaceholders(row.row())).isEqualTo(row.row().profile());
  }

  private static Screening screening(String yaml) {
    Problems problems = new Problems();
    var section = SettingsFile.parse("application.yaml", yaml, problems);
    ScreeningSettings settings = ScreeningSettings.from(section);
    problems.throwIfAny();
    return new Screening(settings, Tables.CLOCK);
  }
}
