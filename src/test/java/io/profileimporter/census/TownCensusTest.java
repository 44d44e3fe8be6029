package io.profileimporter.census;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in exports of towns: what was planted in them, and nothing else. */
class TownCensusTest {

  private static final String PHONE = "79260000311";
  private static final String SHOWN = "phone 7926***0311";

  /** How an export writes names down. */
  enum Names {
    TWO_COLUMNS,
    SURNAME_FIRST_IN_ONE,
    FIRST_NAME_FIRST_IN_ONE,
    WITH_PATRONYMIC_IN_ONE,
    SOMETIMES_IN_LATIN;

    private void write(Map<String, String> row) {
      String first = row.getOrDefault("first_name", "");
      String last = row.getOrDefault("last_name", "");
      switch (this) {
        case TWO_COLUMNS -> {
          // as they are
        }
        case SURNAME_FIRST_IN_ONE -> join(row, last + " " + first);
        case FIRST_NAME_FIRST_IN_ONE -> join(row, first + " " + last);
        case WITH_PATRONYMIC_IN_ONE -> join(row, last + " " + first + " Петрович");
        case SOMETIMES_IN_LATIN -> {
          if (row.getOrDefault("id", "").hashCode() % 2 == 0) {
            row.put("last_name", String.join("", NameRoot.words(last)).toUpperCase(Locale.ROOT));
          }
        }
      }
    }

    private static void join(Map<String, String> row, String name) {
      row.put("first_name", name);
      row.remove("last_name");
    }
  }

  @ParameterizedTest
  @CsvSource({"500, 5", "500, 20", "1000, 6", "2000, 8", "4000, 60", "8000, 5", "8000, 300"})
  void findsWhatStrangersShare(int customers, int sharing) {
    for (int seed = 0; seed < 5; seed++) {
      Town town =
          new Town(seed, customers)
              .plant("phone", PHONE, sharing)
              .plant("email", "zakaz@salon.ru", sharing)
              .plant("loyalty_id", "7700000000003", sharing);
      assertThat(shared(town))
          .containsExactlyInAnyOrder(SHOWN, "email z***@salon.ru", "loyalty_id 7700***0003");
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsItHoweverNamesAreWritten(Names names) {
    Town town = withHouseholds(2000).plant("phone", PHONE, 12).each(names::write);
    assertThat(shared(town)).containsExactly(SHOWN);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 300})
  void findsItAmongPeopleWithoutSurnames(int sharing) {
    Town town = new Town(2, 3000).plant("phone", PHONE, sharing);
    assertThat(shared(town.each(row -> row.remove("last_name")))).containsExactly(SHOWN);
    assertThat(shared(town.each(row -> row.remove("first_name")))).containsExactly(SHOWN);
    assertThat(shared(town.each(row -> row.remove("id")))).containsExactly(SHOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "1990-01-01, 500, 8",
    "1990-01-01, 8000, 40",
    "1970-01-01, 4000, 30",
    "2000-01-01, 1000, 10",
    "1985-05-05, 3000, 20"
  })
  void findsDefaultBirthdays(String birthday, int customers, int sharing) {
    Town town = new Town(3, customers).plant("birthday", birthday, sharing);
    assertThat(shared(town)).containsExactly("birthday " + birthday);
    assertThat(shared(town.each(row -> row.remove("last_name"))))
        .containsExactly("birthday " + birthday);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 2000, 8000})
  void everyYearMayHaveAHeapOnTheFirstOfJanuary(int customers) {
    Town town = new Town(4, customers);
    int[] number = {0};
    town.each(
        row -> {
          if (number[0]++ % 8 == 0) {
            row.put("birthday", (1950 + number[0] / 8 % 50) + "-01-01");
          }
        });
    assertThat(shared(town)).isEmpty();
  }

  @Test
  void studentsAreBornInFewYears() {
    Town town = new Town(5, 8000);
    town.each(
        row ->
            row.computeIfPresent(
                "birthday", (key, day) -> 2001 + day.charAt(3) % 4 + day.substring(4)));
    town.each(row -> row.computeIfPresent("birthday", (key, day) -> day.replace("02-29", "02-28")));
    assertThat(shared(town)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void householdsSurvive(Names names) {
    assertThat(shared(withHouseholds(1500).each(names::write))).isEmpty();
  }

  @Test
  void householdsSurviveWithoutSurnames() {
    Town town = new Town(6, 1000);
    for (int number = 0; number < 40; number++) {
      String surname = town.surname();
      town.household("phone", "7926000" + (1000 + number), copies(surname, 6));
    }
    assertThat(shared(town.each(row -> row.remove("last_name")))).isEmpty();
    assertThat(shared(town.each(row -> row.remove("first_name")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void oneCustomerWhoWasMistypedTwelveTimesIsNoCrowd(boolean born) {
    Town town = new Town(7, 1000);
    List<String> surnames =
        List.of(
            "Щербаков",
            "Щербакв",
            "Щербоков",
            "Шербаков",
            "Щерабков",
            "Щербаковв",
            "Щебраков",
            "ЩЕРБАКОВ",
            "Shcherbakov",
            "Щербакоф",
            "Щербакко",
            "Щербаков");
    Map<String, String> first = town.person("Щербаков");
    for (String surname : surnames) {
      Map<String, String> row = new LinkedHashMap<>(first);
      row.put("id", "d" + surname + row.hashCode());
      row.put("last_name", surname);
      row.put("email", "s" + surname.hashCode() + "@mail.ru");
      row.put("birthday", born ? first.getOrDefault("birthday", "") : "");
      town.add(row);
    }
    assertThat(shared(town)).isEmpty();
  }

  @Test
  void officePhoneOfStrangersIsNobodysOwn() {
    Town town =
        new Town(8, 1000)
            .household(
                "phone", PHONE, "Иванов", "Котов", "Рыбин", "Белов", "Зуев", "Ганин", "Лось");
    assertThat(shared(town)).containsExactly(SHOWN);
  }

  /** Families with grandparents, two families with one card, couples with two surnames. */
  private static Town withHouseholds(int strangers) {
    Town town = new Town(9, strangers);
    for (int number = 0; number < 60; number++) {
      String one = town.surname();
      String other = town.surname();
      String third = town.surname();
      town.household("phone", "7926100" + (1000 + number), one, one, one, other, other, third);
      town.household("loyalty_id", "770000" + (1000 + number), one, one, one, one, other, other);
      String email = "semya" + (char) ('a' + number % 26) + number + "@mail.ru";
      town.household("email", email, one, other);
      town.household("email", "x" + email, copies(one, 5));
    }
    return town;
  }

  private static String[] copies(String surname, int count) {
    String[] copies = new String[count];
    Arrays.fill(copies, surname);
    return copies;
  }

  private static List<String> shared(Town town) {
    EvidenceSettings settings =
        EvidenceSettings.from(SettingsNode.empty("defaults", new Problems()));
    return new Census(settings, CountedField::isShared, 7, Room.of(64 << 20), Path.of("."))
        .take(Profiles.export(town.profiles())).findings().stream()
            .filter(finding -> CountedField.isShared(finding.reason()))
            .map(finding -> finding.field() + " " + finding.shown())
            .toList();
  }
}
