package io.profileimporter.census;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.profile.Profile;
import io.profileimporter.row.MaskedText;
import io.profileimporter.row.Reason;
import io.profileimporter.sampledata.PlantedFile;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsFile;
import io.profileimporter.settings.SettingsNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CensusTest {

  private static final Set<String> SHARED =
      Set.of(
          "email-shared",
          "phone-shared",
          "loyalty-shared",
          "social-id-shared",
          "birthday-overrepresented");

  /** A room so small that everything takes several rounds, and a file. */
  private static final Room SMALL = new Room(3, 1 << 11, 1_000);

  @TempDir private static Path folder = Path.of(".");

  @Test
  void findsPlantedValuesAndNoOthers() {
    PlantedFile file = new PlantedFile(5, 10_000);
    Evidence evidence = census("").take(Profiles.export(profiles(file)));
    assertThat(shared(evidence)).isEqualTo(masked(file));
    assertThat(evidence.rows()).isEqualTo(10_000);
  }

  @Test
  void findsTheSameInALargeFile() {
    List<Profile> once = profiles(new PlantedFile(5, 10_000));
    List<Profile> profiles = new ArrayList<>(once);
    profiles.addAll(once);
    Evidence small = census("").take(Profiles.export(profiles));
    Evidence large = census("", SMALL).take(Profiles.export(profiles));
    assertThat(large.findings()).isEqualTo(small.findings());
    assertThat(large.counts()).isEqualTo(small.counts());
  }

  @Property(tries = 6)
  void doesNotDependOnTheOrderOfRows(@ForAll Random chance, @ForAll boolean large) {
    List<Profile> profiles = profiles(new PlantedFile(chance.nextInt(1000), 3_000));
    List<Profile> shuffled = new ArrayList<>(profiles);
    Collections.shuffle(shuffled, chance);
    Room room = large ? SMALL : Room.of(256 << 20);
    Evidence one = ofAllRules(room).take(Profiles.export(profiles));
    Evidence other = ofAllRules(room).take(Profiles.export(shuffled));
    assertThat(told(other)).containsExactlyInAnyOrderElementsOf(told(one));
  }

  @Test
  void familySharesAPhone() {
    assertThat(
            take(
                """
                id,phone,first_name,last_name
                1,79260000311,Иван,Петров
                2,79260000311,Анна,Петрова
                3,79260000311,Олег,Петров
                4,79260000311,Ольга,Петрова
                5,79260000311,Мария,Сидорова
                6,79260000311,Вера,Иванова
                """))
        .containsExactly("phone 7926***0311 stands with 6 different names");
  }

  @Test
  void strangersShareACashiersPhone() {
    assertThat(
            take(
                """
                id,phone,first_name,last_name
                1,79260000311,Иван,Петров
                2,79260000311,Анна,Котова
                3,79260000311,Олег,Рыбин
                4,79260000311,Ольга,Белова
                5,79260000311,Мария,Сидорова
                """))
        .containsExactly("phone 7926***0311 is shared by 5 customers with 5 different names");
  }

  @Test
  void defaultBirthdayMakesNobodyTheSame() {
    assertThat(
            take(
                """
                id,phone,first_name,last_name,birthday
                1,79260000311,Анна,Петрова,1990-01-01
                2,79260000311,Анна,Котова,1990-01-01
                3,79260000311,Олег,Рыбин,1990-01-01
                4,79260000311,Ольга,Белова,1990-01-01
                5,79260000311,Мария,Сидорова,1990-01-01
                """))
        .contains("phone 7926***0311 is shared by 5 customers with 5 different names");
  }

  @Test
  void onePersonsRowsAreNoEvidence() {
    assertThat(
            take(
                """
                id,phone,first_name,last_name,birthday
                1,79260000311,Артём,Петров,1985-07-14
                2,79260000311,Артем,ПЕТРОВ,
                3,79260000311,Петров,Артём,
                4,79260000311,артем,петров,1985-07-14
                5,79260000311,Артём,Петров,1985-07-14
                """))
        .isEmpty();
  }

  @Test
  void namelessCustomersNeedMoreEvidence() {
    StringBuilder rows = new StringBuilder("id,email\n");
    LongStream.range(0, 9).forEach(id -> rows.append(id).append(",zakaz@salon.ru\n"));
    assertThat(take(rows.toString()))
        .containsExactly("email z***@salon.ru stands with 9 different ids");
    rows.append("9,zakaz@salon.ru\n");
    assertThat(take(rows.toString()))
        .containsExactly("email z***@salon.ru is shared by 10 customers with 0 different names");
  }

  @Test
  void countsCustomersKnownByTelegramAlone() {
    StringBuilder rows = new StringBuilder("phone,telegram_id\n");
    LongStream.range(100, 110).forEach(id -> rows.append("79260000311,90357" + id + "\n"));
    assertThat(take(rows.toString()))
        .containsExactly("phone 7926***0311 is shared by 10 customers with 0 different names");
  }

  @Test
  void fullestNameStandsForPerson() {
    String full = "1,79260000311,Александр,Петровский,1985-07-14\n";
    String half = "2,79260000311,Александр,,1985-07-14\n";
    String rest = "id,phone,first_name,last_name,birthday\n3,79260000311,Ольга,Котова,1991-02-03\n";
    assertThat(take(rest + half + full))
        .isEqualTo(take(rest + full + half))
        .containsExactly("phone 7926***0311 stands with 2 different names");
  }

  @Test
  void tellsConflictsOfOneCustomer() {
    assertThat(
            take(
                """
                id,email,last_name,birthday,sms_bulk,email_bulk
                c1,anna@mail.ru,Петрова,1985-07-14,false,true
                c1,anya@mail.ru,Петрова,1985-07-15,true,false
                """))
        .containsExactly(
            "id *** has 2 different e-mail addresses",
            "id *** has 2 different birthdays",
            "id *** is unsubscribed in an earlier row and subscribed in a later one: sms_bulk");
  }

  @Test
  void tellsAnEmailOfSeveralIds() {
    assertThat(take("id,email\nc1,Anna@mail.ru\nc2,anna@mail.ru\n"))
        .containsExactly("email a***@mail.ru stands with 2 different ids");
  }

  @Test
  void honoursItsThresholds() {
    String rows =
        "id,phone,last_name\n1,79260000311,Петров\n2,79260000311,Котов\n3,79260000311,Рыбин\n";
    Evidence evidence = census("{least-customers: 3}").take(Profiles.export(Profiles.table(rows)));
    assertThat(evidence.counts()).containsOnlyKeys(Reason.PHONE_SHARED);
  }

  @Test
  void holdsEveryRowOfAValueAgainstIt() {
    PlantedFile file = new PlantedFile(5, 3_000);
    Evidence evidence = census("").take(Profiles.export(profiles(file)));
    assertThat(evidence.against(Profiles.of(file.row(30))))
        .extracting(Charge::reason)
        .contains(Reason.PHONE_SHARED);
    assertThat(evidence.against(Profiles.of(file.row(31)))).isEmpty();
  }

  private static Census ofAllRules(Room room) {
    EvidenceSettings settings =
        EvidenceSettings.from(SettingsNode.empty("defaults", new Problems()));
    return new Census(settings, reason -> true, 4711, room, folder);
  }

  private Census census(String yaml) {
    return census(yaml, Room.of(256 << 20));
  }

  private Census census(String yaml, Room room) {
    Problems problems = new Problems();
    EvidenceSettings settings =
        EvidenceSettings.from(SettingsFile.parse("evidence.yaml", yaml, problems));
    problems.throwIfAny();
    return new Census(settings, reason -> SHARED.contains(reason.code()), 4711, room, folder);
  }

  private List<String> take(String table) {
    return told(census("").take(Profiles.export(Profiles.table(table))));
  }

  private static List<String> told(Evidence evidence) {
    return evidence.findings().stream().map(CensusTest::told).toList();
  }

  private static String told(Finding finding) {
    return finding.field() + " " + finding.shown() + " " + finding.evidence();
  }

  private static List<Profile> profiles(PlantedFile file) {
    return LongStream.range(0, file.rows()).mapToObj(row -> Profiles.of(file.row(row))).toList();
  }

  private static Set<String> shared(Evidence evidence) {
    return evidence.findings().stream()
        .filter(finding -> SHARED.contains(finding.reason().code()))
        .map(finding -> finding.field() + " " + finding.shown())
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> masked(PlantedFile file) {
    return file.planted().stream()
        .map(planted -> planted.split(" "))
        .map(parts -> parts[0] + " " + shown(parts[0], parts[1]))
        .collect(toCollection(TreeSet::new));
  }

  private static String shown(String field, String value) {
    return field.equals("birthday") ? value : MaskedText.ends(value);
  }
}
