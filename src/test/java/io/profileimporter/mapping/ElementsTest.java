package io.profileimporter.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.profile.Kid;
import io.profileimporter.profile.MappedRow;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.PropertyValue;
import io.profileimporter.profile.PropertyValue.Cleared;
import io.profileimporter.profile.PropertyValue.Kids;
import io.profileimporter.profile.PropertyValue.Vehicles;
import io.profileimporter.profile.Vehicle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Children and vehicles, in all the forms in which exports hold them. */
class ElementsTest {

  private static final String NUMBERED =
      "properties: {id: Id, kids: {numbered: {gender: 'kid{n}_sex', birthday: 'kid{n}_born'}}}";
  private static final String CELL = "properties: {id: Id, kids: Kids, auto: Cars}";

  @Test
  void skipsEmptyNumberedGroups() {
    MappedRow row =
        Mappings.mapTable(
            NUMBERED,
            "Id = 1",
            "kid1_sex = m",
            "kid1_born = 2001-04-12",
            "kid2_sex = ",
            "kid2_born = \u00A0",
            "kid3_sex = f",
            "kid3_born = ");

    assertThat(kids(row)).containsExactly(kid("m", "2001-04-12"), kid("f", ""));
    assertThat(row.unreadable()).isEmpty();
    assertThat(row.texts()).containsEntry(ProfileField.KIDS, "m 2001-04-12; f ");
  }

  @Test
  void keepsTheReadablePartOfKid() {
    MappedRow row = Mappings.mapTable(NUMBERED, "Id = 1", "kid1_sex = m", "kid1_born = 31/02/2001");

    assertThat(kids(row)).containsExactly(kid("m", ""));
    assertThat(Mappings.unreadable(row))
        .containsExactly(
            "kids unreadable-value [31/02/2001] kid 1 birthday: expected yyyy-MM-dd but was"
                + " \"31/02/2001\"");
  }

  @Test
  void leavesOutKidOfWhichNothingIsLeft() {
    MappedRow row = Mappings.mapTable(NUMBERED, "Id = 1", "kid1_sex = ?", "kid1_born = 0");

    assertThat(row.profile().value(ProfileField.KIDS)).isEmpty();
    assertThat(Mappings.unreadable(row))
        .containsExactly(
            "kids unknown-value [?] kid 1 gender: expected a word for male or female but was \"?\"",
            "kids unreadable-value [0] kid 1 birthday: expected yyyy-MM-dd but was \"0\"");
  }

  @Test
  void usesItsOwnWordsAndPatterns() {
    MappedRow row =
        Mappings.mapTable(
            "properties: {id: Id, kids: {from: Kids, between: '/', inside: '=', patterns:"
                + " [dd.MM.yyyy], values: {m: [1], f: [2]}}}",
            "Id = 1",
            "Kids = 1=12.04.2001 / 2=28.07.2015");

    assertThat(kids(row)).containsExactly(kid("m", "2001-04-12"), kid("f", "2015-07-28"));
  }

  @Test
  void readsKidsOfOneCellInEitherOrder() {
    MappedRow row =
        Mappings.mapTable(
            CELL,
            "Id = 1",
            "Kids = m:2001-04-12; 2015-07-28:f;;f;2014-03-17;:2012-01-02;2016-05-06T00:00:00",
            "Cars = ");

    assertThat(kids(row))
        .containsExactly(
            kid("m", "2001-04-12"),
            kid("f", "2015-07-28"),
            kid("f", ""),
            kid("", "2014-03-17"),
            kid("", "2012-01-02"),
            kid("", "2016-05-06"));
    assertThat(row.unreadable()).isEmpty();
  }

  @Test
  void readsVehiclesOfOneCell() {
    MappedRow row =
        Mappings.mapTable(
            CELL, "Id = 1", "Kids = ", "Cars = Nissan|Qashqai|TM7N;Lada;||XTA21099;a|b|c|d");

    assertThat(vehicles(row))
        .containsExactly(
            vehicle("Nissan", "Qashqai", "TM7N"),
            vehicle("Lada", "", ""),
            vehicle("", "", "XTA21099"));
    assertThat(Mappings.unreadable(row))
        .containsExactly(
            "auto unreadable-value [a|b|c|d] vehicle 4: expected brand|model|vds but was"
                + " \"a|b|c|d\"");
  }

  @Test
  void readsJsonInCell() {
    MappedRow row =
        Mappings.mapTable(
            "properties: {id: Id, auto: {from: Cars, as: json, members: {vds: vin.full}}}",
            "Id = 1",
            "Cars = [{\"brand\":\"Kia\",\"vin\":{\"full\":\"XWE\"}},{},null,7,{\"model\":[1]}]");

    assertThat(vehicles(row)).containsExactly(vehicle("Kia", "", "XWE"));
    assertThat(Mappings.unreadable(row))
        .containsExactly(
            "auto unreadable-value [7] vehicle 4: expected an object with brand, model, vds but was"
                + " \"7\"",
            "auto unreadable-value [[1]] vehicle 5 model: expected a single value but was"
                + " \"[1]\"");
  }

  @Test
  void tellsBrokenJson() {
    MappedRow row =
        Mappings.mapTable(
            "properties: {id: Id, auto: {from: Cars, as: json}}", "Id = 1", "Cars = [{");

    assertThat(row.profile().value(ProfileField.AUTO)).isEmpty();
    assertThat(Mappings.unreadable(row))
        .containsExactly("auto unreadable-value [[{] expected a JSON list but was \"[{\"");
  }

  @Test
  void readsOneNestedObject() {
    MappedRow row =
        Mappings.mapDocument(
            "properties: {id: id, kids: child}",
            "{\"id\":1,\"child\":{\"gender\":\"f\",\"birthday\":\"2015-07-28\"}}");

    assertThat(kids(row)).containsExactly(kid("f", "2015-07-28"));
  }

  @Test
  void readsNumberedMembersOfDocuments() {
    MappedRow row =
        Mappings.mapDocument(
            "properties: {id: id, kids: {numbered: {birthday: 'kids.k{n}'}}}",
            "{\"id\":1,\"kids\":{\"k1\":\"2015-07-28\",\"k2\":null,\"k3\":\"2017-06-05\"}}");

    assertThat(kids(row)).containsExactly(kid("", "2015-07-28"), kid("", "2017-06-05"));
  }

  @Test
  void sendsNothingWhenEmpty() {
    MappedRow row = Mappings.mapDocument("properties: {id: id, kids: children}", "{\"id\":1}");

    assertThat(row.profile().values()).containsOnlyKeys(ProfileField.ID);
  }

  @Test
  void clearsWhenToldTo() {
    MappedRow row =
        Mappings.mapDocument(
            "properties: {id: id, kids: {from: 'kids[]', clear-when-empty: true}}",
            "{\"id\":1,\"kids\":[]}");

    assertThat(row.profile().value(ProfileField.KIDS)).contains(Cleared.CLEARED);
  }

  @Test
  void doesNotClearWhatItCannotRead() {
    MappedRow row =
        Mappings.mapDocument(
            "properties: {id: id, kids: {from: 'kids[]', clear-when-empty: true}}",
            "{\"id\":1,\"kids\":[{\"birthday\":\"?\"}]}");

    assertThat(row.profile().value(ProfileField.KIDS)).isEmpty();
  }

  private static List<Kid> kids(MappedRow row) {
    return value(row, ProfileField.KIDS, Kids.class).kids();
  }

  private static List<Vehicle> vehicles(MappedRow row) {
    return value(row, ProfileField.AUTO, Vehicles.class).vehicles();
  }

  private static <T extends PropertyValue> T value(
      MappedRow row, ProfileField field, Class<T> type) {
    return type.cast(row.profile().value(field).orElseThrow());
  }

  private static Kid kid(String gender, String birthday) {
    return new Kid(
        Optional.ofNullable(Vocabularies.GENDERS.get(gender)),
        birthday.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(birthday)));
  }

  private static Vehicle vehicle(String brand, String model, String vds) {
    return new Vehicle(present(brand), present(model), present(vds));
  }

  private static Optional<String> present(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
