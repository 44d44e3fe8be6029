package io.profileimporter.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.profileimporter.profile.MappedRow;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.PropertyValue.Cleared;
import io.profileimporter.row.Columns;
import io.profileimporter.row.RowLocation;
import io.profileimporter.row.SourceRow.UnreadRow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowMapperTest {

  @Test
  void sendsNothingForEmptyCells() {
    MappedRow row =
        Mappings.mapTable("properties: {id: Id, first_name: Name}", "Id = 1", "Name = \u00A0");

    assertThat(row.profile().values()).containsOnlyKeys(ProfileField.ID);
    assertThat(row.unreadable()).isEmpty();
  }

  @Test
  void clearsEmptyCellsWhenToldTo() {
    MappedRow row =
        Mappings.mapTable(
            "properties: {id: Id, birthday: {from: Born, clear-when-empty: true}}",
            "Id = 1",
            "Born = ");

    assertThat(row.profile().value(ProfileField.BIRTHDAY)).contains(Cleared.CLEARED);
    assertThat(row.texts()).containsEntry(ProfileField.BIRTHDAY, "");
  }

  @Test
  void doesNotClearWhatItCannotRead() {
    MappedRow row =
        Mappings.mapTable(
            "properties: {id: Id, birthday: {from: Born, clear-when-empty: true}}",
            "Id = 1",
            "Born = soon");

    assertThat(row.profile().value(ProfileField.BIRTHDAY)).isEmpty();
  }

  @Test
  void suppliesConstantsAndDefaults() {
    MappedRow row =
        Mappings.mapTable(
            """
            properties:
              id: Id
              location: {constant: NY}
              loyalty_bonuses: {from: Points, default: 0}
            custom:
              zero: {constant: "0012"}
            """,
            "Id = 1",
            "Points = ");

    assertThat(Mappings.shown(row))
        .isEqualTo(
            """
            id = 1
            location = NY
            loyalty_bonuses = #0
            zero = 0012
            """);
  }

  @Test
  void takesFirstPlaceThatIsNotEmpty() {
    String yaml = "properties: {id: Id, phone: {first-of: [Mobile, Phone], region: RU}}";

    MappedRow row = Mappings.mapTable(yaml, "Id = 1", "Mobile = \u00A0", "Phone = 89265558817");

    assertThat(Mappings.shown(row)).contains("phone = 79265558817\n");
  }

  @Test
  void joinsWhatIsNotEmpty() {
    String yaml = "properties: {id: Id, middle_name: {join: [A, B, C], with: '-'}}";

    MappedRow row = Mappings.mapTable(yaml, "Id = 1", "A =  Anna ", "B = ", "C = Maria");

    assertThat(Mappings.shown(row)).contains("middle_name = Anna-Maria\n");
  }

  @Test
  void keepsTheTextOfTheExport() {
    MappedRow row =
        Mappings.mapTable(
            "properties: {id: Id, birthday: Born}", "Id =  '007", "Born = 1970-01-01T00:00:00Z ");

    assertThat(row.texts())
        .containsEntry(ProfileField.ID, " '007")
        .containsEntry(ProfileField.BIRTHDAY, "1970-01-01T00:00:00Z ");
    assertThat(Mappings.shown(row)).isEqualTo("id = 007\nbirthday = 1970-01-01\n");
  }

  @Test
  void recordsWhatItCannotRead() {
    MappedRow row =
        Mappings.mapTable(
            """
            defaults: {date-patterns: [yyyy-MM-dd, dd.MM.yyyy]}
            properties: {id: Id, birthday: Born, age: Age, gender: Sex}
            """,
            "Id = 1",
            "Born =  31/02/1990",
            "Age = old",
            "Sex = ?");

    assertThat(Mappings.shown(row)).isEqualTo("id = 1\n");
    assertThat(Mappings.unreadable(row))
        .containsExactly(
            "gender unknown-value [?] expected a word for male or female but was \"?\"",
            "birthday unreadable-value [ 31/02/1990] expected yyyy-MM-dd or dd.MM.yyyy but was"
                + " \"31/02/1990\"",
            "age unreadable-value [old] expected a whole number but was \"old\"");
  }

  @Test
  void shortensLongTextsInDetails() {
    MappedRow row =
        Mappings.mapTable("properties: {id: Id, age: Age}", "Id = 1", "Age = " + "x".repeat(500));

    assertThat(row.unreadable().get(0).detail())
        .isEqualTo("expected a whole number but was \"" + "x".repeat(120) + "…\"");
  }

  @Test
  void keepsTheTypesOfJson() {
    MappedRow row =
        Mappings.mapDocument(
            """
            defaults: {decimal: ","}
            properties:
              id: {from: id, as: integer}
              phone: {from: phone, region: RU}
              loyalty_id: card
              age: age
              bought_something: buyer
              loyalty_bonuses: bonus
            custom:
              half: {from: half, as: number}
              tall: tall
            """,
            """
            {"id": 207119551, "phone": 79265558817, "card": 12847305905, "age": 31.0,
             "buyer": true, "bonus": 1e3, "half": 1.5, "tall": 5.0}
            """);

    assertThat(row.unreadable()).isEmpty();
    assertThat(Mappings.shown(row))
        .isEqualTo(
            """
            id = #207119551
            phone = 79265558817
            loyalty_id = 12847305905
            age = #31
            bought_something = Flag[flag=true]
            loyalty_bonuses = #1000
            half = #1.5
            tall = 5
            """);
  }

  @Test
  void doesNotTakeObjectsForTexts() {
    MappedRow row =
        Mappings.mapDocument(
            "properties: {id: id, email: email, first_name: name}",
            "{\"id\":1,\"email\":[\"a@b.de\"],\"name\":{\"first\":\"Anna\"}}");

    assertThat(Mappings.unreadable(row))
        .containsExactly(
            "email unreadable-value [[\"a@b.de\"]] expected an address such as name@example.com but"
                + " was \"[\"a@b.de\"]\"",
            "first_name unreadable-value [{\"first\":\"Anna\"}] expected a single value but was"
                + " \"{\"first\":\"Anna\"}\"");
  }

  @Test
  void readsFirstOfEachAndElements() {
    MappedRow row =
        Mappings.mapDocument(
            "properties: {id: 'ids[1]', email: 'mails[].value', phone: {from: 'p[0].n', region: RU}}",
            """
            {"ids": [1, 2], "mails": [{"value": ""}, {}, {"value": "a@b.de"}],
             "p": [{"n": "89265558817"}]}
            """);

    assertThat(Mappings.shown(row)).isEqualTo("id = 2\nemail = a@b.de\nphone = 79265558817\n");
  }

  @Test
  void refusesRowsThatWereNotRead() {
    RowMapper mapper = Mappings.mapper("properties: {id: id}", Optional.empty());

    assertThatThrownBy(
            () -> mapper.map(new UnreadRow(new RowLocation("customers.json", 3, 7), "{")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("customers.json:7: expected a row that could be read");
  }

  @Test
  void refusesRowsOfAnotherKindOfExport() {
    RowMapper mapper = Mappings.mapper("properties: {id: id}", Optional.empty());

    assertThatThrownBy(() -> mapper.map(Rows.table(Columns.of(List.of("id")), List.of("1"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("customers.csv:2: expected an object of a JSON export");
  }
}
