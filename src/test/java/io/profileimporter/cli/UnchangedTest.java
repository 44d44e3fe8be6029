package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports of one night after the other: what has not changed is not sent again. */
class UnchangedTest {

  private static final String HEADER = "id,email,first_name,birthday";
  private static final String ANNA = "c1,anna.petrova1001@mail.ru,Anna,1985-07-14";
  private static final String BORIS = "c2,boris.orlov1002@mail.ru,Boris,1979-02-03";
  private static final String BORIS_RENAMED = "c2,boris.orlov1002@mail.ru,Borislav,1979-02-03";
  private static final String BORIS_AGAIN = "c2,boris.orlov1002@mail.ru,,1980-02-03";
  private static final String CLARA = "c3,clara.ivanova1003@mail.ru,Clara,1990-11-30";
  private static final String WITHOUT_NAME = "c3,clara.ivanova1003@mail.ru,,1990-11-30";

  private Shop shop;

  @BeforeEach
  void open(@TempDir Path folder) {
    shop = new Shop(folder, "");
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void sendsNothingThatItHasSent() {
    night(ANNA, BORIS);
    assertThat(night(ANNA, BORIS))
        .isEqualTo("read 2 = delivered 0 + unchanged 2 + rejected 0 + left 0");
  }

  @Test
  void sendsWhatChanged() {
    night(ANNA, BORIS);
    assertThat(night(ANNA, BORIS_RENAMED, CLARA))
        .isEqualTo("read 3 = delivered 2 + unchanged 1 + rejected 0 + left 0");
    assertThat(names()).containsExactlyInAnyOrder("Anna", "Borislav", "Clara");
  }

  @Test
  void fullSendsAll() {
    night(ANNA, BORIS);
    shop.write("customers.csv", export(ANNA, BORIS));
    assertThat(imported("--full", shop.path("customers.csv")))
        .isEqualTo("read 2 = delivered 2 + unchanged 0 + rejected 0 + left 0");
  }

  @Test
  void severalRowsOfACustomerAreUnchangedTogether() {
    night(ANNA, BORIS, BORIS_AGAIN);
    assertThat(night(ANNA, BORIS, BORIS_AGAIN))
        .isEqualTo("read 3 = delivered 0 + unchanged 3 + rejected 0 + left 0");
  }

  @Test
  void sendsACustomersRowWhenTheOneBehindItIsGone() {
    night(BORIS, BORIS_AGAIN);
    assertThat(night(BORIS)).isEqualTo("read 1 = delivered 1 + unchanged 0 + rejected 0 + left 0");
    assertThat(birthdays()).containsExactly("1979-02-03");
    assertThat(night(BORIS)).isEqualTo("read 1 = delivered 0 + unchanged 1 + rejected 0 + left 0");
  }

  @Test
  void sendsACustomersRowsWhenOneOfThemChanges() {
    night(BORIS, BORIS_RENAMED, CLARA);
    assertThat(night(BORIS, BORIS_AGAIN, CLARA))
        .isEqualTo("read 3 = delivered 2 + unchanged 1 + rejected 0 + left 0");
    assertThat(names()).containsExactlyInAnyOrder("Boris", "Clara");
    assertThat(night(BORIS, BORIS_AGAIN, CLARA))
        .isEqualTo("read 3 = delivered 0 + unchanged 3 + rejected 0 + left 0");
  }

  @Test
  void addedRowOfACustomerIsSentAlone() {
    night(ANNA, CLARA);
    assertThat(night(ANNA, CLARA, WITHOUT_NAME))
        .isEqualTo("read 3 = delivered 1 + unchanged 2 + rejected 0 + left 0");
    assertThat(night(ANNA, CLARA, WITHOUT_NAME))
        .isEqualTo("read 3 = delivered 0 + unchanged 3 + rejected 0 + left 0");
  }

  @Test
  void unchangedRowBehindAChangedOneOfTheSameMailboxIsSentAsWell() {
    String before = "c7,family.belov@mail.ru,Olga,1985-07-14";
    String after = "c7,family.belov@mail.ru,Olga,1986-07-14";
    String sharing = "c8,family.belov@mail.ru,Pavel,";
    night(before, ANNA, sharing);
    assertThat(night(after, ANNA, sharing))
        .isEqualTo("read 3 = delivered 2 + unchanged 1 + rejected 0 + left 0");
  }

  @Test
  void tellsDroppedValuesOfUnchangedCustomers() {
    String dropping = "c1,noemail@noemail.com,Anna,1985-07-14";
    night(dropping);
    night(dropping);
    assertThat(shop.summary().get("dropped").asInt()).isEqualTo(1);
    assertThat(shop.summary().get("unchanged").asInt()).isEqualTo(1);
  }

  @Test
  void checkTellsWhatIsUnchanged() {
    night(ANNA, BORIS);
    shop.write("customers.csv", export(ANNA, BORIS_RENAMED));
    Shop.Ended ended = shop.run("check", "--no-progress", shop.path("customers.csv"));
    assertThat(ended.out())
        .contains("read 2 = to deliver 1 + unchanged 1 + rejected 0 + left 0")
        .contains("an import would send 1 request ");
  }

  @Test
  void forgottenCustomersAreSentAgain() {
    night(ANNA, BORIS);
    assertThat(shop.run("ledger").out())
        .matches("\\S+, shop shop, profile-set: 2 customers, last delivery 20\\S+ \\S+\\s+");
    assertThat(shop.run("ledger", "forget").out().strip())
        .isEqualTo(
            shop.uri() + ", shop shop, profile-set: forgot 2 customers; the next import sends all");
    assertThat(night(ANNA, BORIS))
        .isEqualTo("read 2 = delivered 2 + unchanged 0 + rejected 0 + left 0");
  }

  private String night(String... rows) {
    shop.write("customers.csv", export(rows));
    return imported(shop.path("customers.csv"));
  }

  private static String export(String... rows) {
    return HEADER + "\n" + String.join("\n", rows) + "\n";
  }

  private String imported(Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = "--accept-changes";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    Shop.Ended ended = shop.run("import", all);
    return ended
        .out()
        .lines()
        .filter(line -> line.startsWith("  read "))
        .findFirst()
        .orElse(ended + "")
        .strip();
  }

  private List<String> names() {
    return values("first_name");
  }

  private List<String> birthdays() {
    return values("birthday");
  }

  private List<String> values(String property) {
    List<String> values = new ArrayList<>();
    shop.sandbox()
        .profiles()
        .forEach(profile -> values.add(String.valueOf(profile.properties().get(property))));
    return values;
  }
}
