package io.profileimporter.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.profile.ProfileField;
import io.profileimporter.settings.Problems;
import org.junit.jupiter.api.Test;

class MappingPlanTest {

  @Test
  void tellsAllProblemsTogether() {
    String yaml =
        """
        defaults:
          phone-region: RUS
          date-patterns: [dd.mm.yyyy, YYYY-MM-dd, dd.MM.yyyy]
          decimal: ";"
        properties:
          emial: E-mail
          email: Emial
          phone: {from: Phone, regoin: RU}
          age: {from: Age, as: text}
          gender: {constant: robot}
          birthday:
          loyalty_status: {from: Level, split: " "}
        custom:
          Shop: Shop
          email: E-mail
          size: {from: Size, as: nummer}
        """;

    assertThat(Mappings.problems(yaml, "Email", "Phone", "Age", "Level", "Size"))
        .containsExactly(
            "mapping.yaml:2 defaults.phone-region: expected a region of ISO 3166-1 such as RU, DE"
                + " or US but was \"RUS\"",
            "mapping.yaml:3 defaults.date-patterns: expected a date pattern such as dd.MM.yyyy, or"
                + " epoch-millis, epoch-seconds or excel-serial (a month (M; m is a minute) is"
                + " missing) but was \"dd.mm.yyyy\"",
            "mapping.yaml:3 defaults.date-patterns: expected a date pattern such as dd.MM.yyyy, or"
                + " epoch-millis, epoch-seconds or excel-serial (Y is the year of a week, y the"
                + " year) but was \"YYYY-MM-dd\"",
            "mapping.yaml:4 defaults.decimal: expected \",\" or \".\" but was \";\"",
            "mapping.yaml:6 properties.emial: unknown property; did you mean \"email\"?",
            "mapping.yaml:7 properties.email: there is no column \"Emial\"; did you mean"
                + " \"Email\"?",
            "mapping.yaml:8 properties.phone.regoin: unknown setting; did you mean \"region\"?",
            "mapping.yaml:9 properties.age.as: expected integer but was \"text\"",
            "mapping.yaml:10 properties.gender.constant: expected a word for male or female but was"
                + " \"robot\"",
            "mapping.yaml:11 properties.birthday: expected a column, a path or a section but was"
                + " nothing",
            "mapping.yaml:12 properties.loyalty_status: expected split and part together",
            "mapping.yaml:14 custom.Shop: expected a name of the letters a-z, digits and _",
            "mapping.yaml:15 custom.email: is a property of the API, it stands under properties",
            "mapping.yaml:16 custom.size.as: expected text or integer or number or boolean or date"
                + " or phone or email or gender or list or json but was \"nummer\"; did you mean"
                + " \"number\"?");
  }

  @Test
  void namesRepeatedColumns() {
    assertThat(Mappings.problems("properties: {phone: Phone}", "Phone", "E-mail", "Phone", "Phone"))
        .containsExactly(
            "mapping.yaml:1 properties.phone: column \"Phone\" stands 3 times; name one of them as"
                + " \"Phone#1\", \"Phone#2\", \"Phone#3\"");
    assertThat(Mappings.problems("properties: {phone: 'Phone#2'}", "Phone", "Phone")).isEmpty();
  }

  @Test
  void expectsAnIdentifier() {
    assertThat(Mappings.problems("properties: {first_name: Name}", "Name"))
        .containsExactly(
            "mapping.yaml:1 properties: expected at least one of email, phone, id, loyalty_id and"
                + " telegram_id, by which the API recognises a person");
  }

  @Test
  void takesEitherNameOfIdOnce() {
    assertThat(Mappings.problems("properties: {external_id: Id}", "Id")).isEmpty();
    assertThat(Mappings.problems("properties: {external_id: Id, id: Id}", "Id"))
        .containsExactly(
            "mapping.yaml:1 properties.id: is another name of id, which is mapped already");
  }

  @Test
  void expectsOneOrigin() {
    String yaml =
        """
        properties:
          id: {from: Id, constant: 5}
          email: {as: email}
          phone: {first-of: [Phone, Fon]}
          first_name: {join: []}
        """;

    assertThat(Mappings.problems(yaml, "Id", "Phone"))
        .containsExactly(
            "mapping.yaml:2 properties.id: expected one of from, first-of, join and constant but"
                + " was from and constant",
            "mapping.yaml:3 properties.email: expected one of from, first-of, join and constant but"
                + " was none",
            "mapping.yaml:4 properties.phone.first-of: there is no column \"Fon\"",
            "mapping.yaml:5 properties.first_name.join: expected at least one column or path");
  }

  @Test
  void tellsWrongParts() {
    String yaml =
        """
        properties:
          id: Id
          first_name: {from: Name, split: " ", part: 0}
          last_name: {from: Name, split: " ", part: 3-2}
          middle_name: {from: Name, split: " ", part: lst}
        """;

    assertThat(Mappings.problems(yaml, "Id", "Name"))
        .containsExactly(
            "mapping.yaml:3 properties.first_name.part: expected a part such as 1, last, 2- or 2-3"
                + " but was \"0\"",
            "mapping.yaml:4 properties.last_name.part: expected a part such as 1, last, 2- or 2-3"
                + " but was \"3-2\"",
            "mapping.yaml:5 properties.middle_name.part: expected a part such as 1, last, 2- or 2-3"
                + " but was \"lst\"");
  }

  @Test
  void tellsWrongWordsAndDefaults() {
    String yaml =
        """
        properties:
          id: Id
          gender: {from: Sex, values: {x: [X]}}
          age: {from: Age, default: unknown}
          birthday: {from: Born, default: 1990-01-01, clear-when-empty: true}
          loyalty_status: {from: Level, table: {1: silver}, otherwise: drp}
        """;

    assertThat(Mappings.problems(yaml, "Id", "Sex", "Age", "Born", "Level"))
        .containsExactly(
            "mapping.yaml:3 properties.gender.values.x: unknown setting; did you mean \"m\"?",
            "mapping.yaml:4 properties.age.default: expected a whole number but was \"unknown\"",
            "mapping.yaml:5 properties.birthday.clear-when-empty: expected no default beside it",
            "mapping.yaml:6 properties.loyalty_status.otherwise: expected keep or drop but was"
                + " \"drp\"; did you mean \"drop\"?");
  }

  @Test
  void tellsWrongElements() {
    String yaml =
        """
        properties:
          id: Id
          kids: {numbered: {gender: kid_gender, birthday: "kid{n}_born", name: "kid{n}"}}
          auto: {from: Cars, numbered: {brand: "car{n}"}}
        """;

    assertThat(Mappings.problems(yaml, "Id", "kid1_birth", "Cars"))
        .containsExactly(
            "mapping.yaml:3 properties.kids.numbered.gender: expected a column's name with {n} for"
                + " the number but was \"kid_gender\"",
            "mapping.yaml:3 properties.kids.numbered.name: unknown setting",
            "mapping.yaml:3 properties.kids.numbered.birthday: there is no column \"kid1_born\";"
                + " did you mean \"kid1_birth\"?",
            "mapping.yaml:4 properties.auto: expected one of from and numbered but was both");
  }

  @Test
  void tellsWrongPaths() {
    assertThat(Mappings.documentProblems("properties: {id: customer..id, email: 'a.b[x]'}"))
        .containsExactly(path("properties.id", "customer..id"), path("properties.email", "a.b[x]"));
  }

  private static String path(String where, String found) {
    return "mapping.yaml:1 "
        + where
        + ": expected a path such as address.city, phones[0].number, children[].birthDate or"
        + " 'a.b'.c but was \""
        + found
        + "\"";
  }

  @Test
  void suggestsCustomForUnknownProperty() {
    assertThat(Mappings.problems("properties: {id: Id, favourite_store: Shop}", "Id", "Shop"))
        .containsExactly(
            "mapping.yaml:1 properties.favourite_store: unknown property; a property that the store"
                + " has defined stands under custom");
  }

  @Test
  void knowsTheSectionOfTheSource() {
    assertThat(Mappings.problems("source: {delimiter: ';'}\nproperties: {id: Id}\nsorce: {}", "Id"))
        .containsExactly("mapping.yaml:3 sorce: unknown setting; did you mean \"source\"?");
  }

  @Test
  void ordersPropertiesAsTheyAreSent() {
    String yaml = "custom: {zoo: Z, art: A}\nproperties: {age: A, email: E, id: I}";

    assertThat(Mappings.plan(yaml, new Problems()).properties())
        .containsExactly(
            ProfileField.ID,
            ProfileField.EMAIL,
            ProfileField.AGE,
            Mappings.custom("zoo"),
            Mappings.custom("art"));
  }
}
