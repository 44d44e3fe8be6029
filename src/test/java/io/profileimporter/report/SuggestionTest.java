package io.profileimporter.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "email, a@gmial.com, one slip; did you mean a@gmail.com?, a@gmail.com",
        "phone, 8 (903) 926-09-38, expected a number, +79039260938",
        "phone, 9039260938, expected a number, +79039260938",
        "phone, 84951234567, expected a number, -",
        "phone, 39260938, expected a number, -",
        "birthday, 13/12/1990, expected dd.MM.yyyy or yyyy-MM-dd but was x, 13.12.1990",
        "birthday, 12/13/1990, expected yyyy-MM-dd but was x, 1990-12-13",
        "birthday, 1990/2/3, expected dd.MM.yyyy but was x, 03.02.1990",
        "birthday, 02/03/1990, expected dd.MM.yyyy but was x, -",
        "birthday, 31.02.1990, expected dd.MM.yyyy but was x, -",
        "birthday, 13/12/90, expected dd.MM.yyyy but was x, -",
        "birthday, 13/12/1990, expected excel-serial but was x, -"
      })
  void tellsWhatWasMeant(String field, String value, String detail, String meant) {
    Rejection rejection = Rejection.ofValue(Reason.UNREADABLE_VALUE, field, value, detail);
    assertThat(Suggestion.of(rejection)).isEqualTo(Optional.ofNullable(meant));
  }
}
