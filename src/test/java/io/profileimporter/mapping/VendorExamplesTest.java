package io.profileimporter.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.profile.Gender;
import io.profileimporter.profile.Kid;
import io.profileimporter.profile.MappedRow;
import io.profileimporter.profile.Profile;
import io.profileimporter.profile.ProfileField;
import io.profileimporter.profile.Property;
import io.profileimporter.profile.PropertyValue;
import io.profileimporter.profile.PropertyValue.Day;
import io.profileimporter.profile.PropertyValue.Flag;
import io.profileimporter.profile.PropertyValue.GenderValue;
import io.profileimporter.profile.PropertyValue.Kids;
import io.profileimporter.profile.PropertyValue.Text;
import io.profileimporter.profile.PropertyValue.Vehicles;
import io.profileimporter.profile.PropertyValue.WholeNumber;
import io.profileimporter.profile.Vehicle;
import io.profileimporter.row.Columns;
import io.profileimporter.row.SourceRow.TableRow;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The two worked examples of the vendor's documentation. */
class VendorExamplesTest {

  @Test
  void mapsFirstExampleFromCsv() {
    TableRow row = Rows.tables("/mapping/vendor/profile.csv", StandardCharsets.UTF_8, ',').get(0);

    MappedRow mapped =
        Mappings.mapper(Mappings.resource("vendor/profile.yaml"), Optional.of(row.columns()))
            .map(row);

    assertSame(mapped, first());
  }

  @Test
  void mapsFirstExampleFromJson() {
    MappedRow mapped =
        Mappings.mapDocument(
            Mappings.resource("vendor/profile-json.yaml"),
            Mappings.resource("vendor/profile.json"));

    assertSame(mapped, first());
  }

  @Test
  void mapsSecondExampleFromOneCell() {
    MappedRow mapped =
        Mappings.mapTable(
            "properties: {email: E-mail, kids: Children}",
            "E-mail = anna@gmx.de",
            "Children = m:2015-07-26;f:2017-06-05;m:2014-03-17");

    assertSame(mapped, second());
  }

  @Test
  void mapsSecondExampleFromJsonInCell() {
    MappedRow mapped =
        Mappings.mapTable(
            "properties: {email: E-mail, kids: {from: Children, as: json}}",
            "E-mail = anna@gmx.de",
            """
            Children = [{"gender":"m","birthday":"2015-07-26"},\
            {"gender":"f","birthday":"2017-06-05"},{"gender":"m","birthday":"2014-03-17"}]""");

    assertSame(mapped, second());
  }

  @Test
  void readsColumnsOnlyOnceTheyAreNamed() {
    Columns columns = Columns.of(List.of("E-mail", "Children", "Unmapped"));

    MappedRow mapped =
        Mappings.mapper("properties: {email: E-mail}", Optional.of(columns))
            .map(Rows.table(columns, List.of("anna@gmx.de", "m:2015-07-26", "x")));

    assertThat(mapped.profile().values()).containsOnlyKeys(ProfileField.EMAIL);
  }

  private static void assertSame(MappedRow mapped, Profile expected) {
    assertThat(mapped.unreadable()).isEmpty();
    assertThat(mapped.profile()).isEqualTo(expected);
    assertThat(List.copyOf(mapped.profile().values().keySet()))
        .isEqualTo(List.copyOf(expected.values().keySet()));
    assertThat(mapped.texts()).containsOnlyKeys(expected.values().keySet());
  }

  private static Profile first() {
    Map<Property, PropertyValue> values = new LinkedHashMap<>();
    values.put(ProfileField.ID, new WholeNumber(100500));
    values.put(ProfileField.EMAIL, new Text("john.doe@examplemail.com"));
    values.put(ProfileField.PHONE, new Text("4400114527199"));
    values.put(ProfileField.LOYALTY_ID, new Text("000001234567"));
    values.put(ProfileField.TELEGRAM_ID, new Text("0125762968357835"));
    values.put(ProfileField.FIRST_NAME, new Text("John"));
    values.put(ProfileField.LAST_NAME, new Text("Doe"));
    values.put(ProfileField.GENDER, new GenderValue(Gender.MALE));
    values.put(ProfileField.BIRTHDAY, new Day(LocalDate.of(1990, 3, 11)));
    values.put(ProfileField.AGE, new WholeNumber(31));
    values.put(ProfileField.LOCATION, new Text("NY"));
    values.put(ProfileField.BOUGHT_SOMETHING, new Flag(true));
    values.put(ProfileField.LOYALTY_CARD_LOCATION, new Text("NY"));
    values.put(ProfileField.LOYALTY_STATUS, new Text("5% discount"));
    values.put(ProfileField.LOYALTY_BONUSES, new WholeNumber(1123));
    values.put(ProfileField.LOYALTY_BONUSES_TO_NEXT_LEVEL, new WholeNumber(1877));
    values.put(ProfileField.FB_ID, new Text("000000000354677"));
    values.put(ProfileField.VK_ID, new Text("vk031845"));
    values.put(
        ProfileField.KIDS,
        new Kids(
            List.of(
                kid(Gender.MALE, LocalDate.of(2001, 4, 12)),
                kid(Gender.FEMALE, LocalDate.of(2015, 7, 28)))));
    values.put(
        ProfileField.AUTO,
        new Vehicles(
            List.of(
                new Vehicle(
                    Optional.of("Nissan"),
                    Optional.of("Qashqai"),
                    Optional.of("TM7N243E4G0BJG978")))));
    return new Profile(values);
  }

  private static Profile second() {
    Map<Property, PropertyValue> values = new LinkedHashMap<>();
    values.put(ProfileField.EMAIL, new Text("anna@gmx.de"));
    values.put(
        ProfileField.KIDS,
        new Kids(
            List.of(
                kid(Gender.MALE, LocalDate.of(2015, 7, 26)),
                kid(Gender.FEMALE, LocalDate.of(2017, 6, 5)),
                kid(Gender.MALE, LocalDate.of(2014, 3, 17)))));
    return new Profile(values);
  }

  private static Kid kid(Gender gender, LocalDate birthday) {
    return new Kid(Optional.of(gender), Optional.of(birthday));
  }
}
