package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.Shop.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {

  private static final String EXPORT =
      """
      id,email,first_name,birthday
      c1,Anna@mail.ru,Anna,31.02.1990
      c2,noemail@noemail.com,"Maria
      Elena",1985-07-14
      ,,Olga,
      c1,anna@mail.ru,Anna,1990-03-01
      """;

  @TempDir Path folder;
  private Shop shop;
  private Path export;

  @BeforeEach
  void importFourCustomers() {
    shop = new Shop(folder, "");
    export = shop.write("c.csv", EXPORT);
    shop.run("import", export);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  /** What is told behind the run. */
  private List<String> explained(Object... arguments) {
    Ended ended = shop.run("explain", arguments);
    assertThat(ended.code()).as(ended.err()).isZero();
    List<String> lines = ended.out().lines().toList();
    return lines.subList(lines.indexOf("          (completed)") + 1, lines.size());
  }

  @ParameterizedTest
  @CsvSource({"3", "4"})
  void tellsTheWayOfARow(int line) {
    assertThat(explained("last", line))
        .containsExactly(
            "row       id=c2  email=noemail@noemail.com  first_name=Maria\\u000aElena",
            "          birthday=1985-07-14",
            "kept      id         c2 <- id",
            "          first_name Maria Elena <- first_name \"Maria\\u000aElena\"",
            "          birthday   1985-07-14 <- birthday, as date",
            "left out  email noemail@noemail.com <- email",
            "          drop-value: email-no-mail: \"noemail@noemail.com\": noemail.com stands",
            "          for \"there is no address\" (fallback addresses in public shop",
            "          integrations)",
            "request   POST /profile/set {\"shop_id\":\"shop\",\"shop_secret\":\"****\",\"id\":\"c2\",",
            "          \"first_name\":\"Maria Elena\",\"birthday\":\"1985-07-14\"}",
            "answer    delivered; without email (email-no-mail)",
            "now       as this row sends it (found by id)",
            "          id=c2  first_name=Maria Elena  birthday=1985-07-14");
  }

  @Test
  void namesRunAndRow() {
    String run = shop.report().getFileName().toString();
    assertThat(shop.run("explain", run, 5).out())
        .startsWith("where     c.csv:5, row 3; run " + run + " of 20");
  }

  @Test
  void tellsWhyARowWasRejected() {
    assertThat(explained("last", 5, "--offline"))
        .endsWith(
            "rejected  no-identifier: expected an id, e-mail, phone, loyalty card or",
            "          telegram id but found none",
            "request   none: the row stops before it",
            "answer    none: the run has rejected the row, no-identifier: expected an id,",
            "          e-mail, phone, loyalty card or telegram id but found none");
  }

  @Test
  void findsTheLastRowOfACustomer() {
    assertThat(explained("last", "--email", " ANNA@mail.ru"))
        .startsWith(
            "          the last of 2 rows of this customer: lines 2, 6",
            "row       id=c1  email=anna@mail.ru  first_name=Anna  birthday=1990-03-01");
  }

  @Test
  void tellsWhatALaterRowHasChanged() {
    assertThat(explained("last", 2))
        .contains(
            "left out  birthday (no value) <- birthday, as date",
            "now       as this row sends it (found by id)",
            "          id=c1  email=anna@mail.ru  first_name=Anna  birthday=1990-03-01");
  }

  @Test
  void tellsOfARowThatNeedNotBeSent() {
    shop.run("import", "--accept-changes", export);
    assertThat(explained("last", 6, "--offline"))
        .contains("answer    not sent: unchanged since it was delivered");
  }

  @Test
  void tellsWhichRowsOfARunWereSent() {
    importWithBoris("Boris");
    assertThat(answer(6)).isEqualTo("answer    not sent: unchanged since it was delivered");
    assertThat(answer(7)).isEqualTo("answer    delivered");
    assertThat(answer(3))
        .isEqualTo(
            "answer    not sent: unchanged since it was delivered; without email (email-no-mail)");
  }

  @Test
  void tellsWhenALaterRunHasSentTheCustomer() {
    importWithBoris("Boris");
    String run = shop.report().getFileName().toString();
    importWithBoris("Borislav");
    assertThat(answer(7)).isEqualTo("answer    delivered");
    shop.write("c.csv", EXPORT + "b1,,Boris,\n");
    assertThat(shop.run("explain", run, 7, "--offline").out())
        .contains("answer    delivered in this run, or with the same content in an earlier one\n");
  }

  private void importWithBoris(String name) {
    shop.write("c.csv", EXPORT + "b1,," + name + ",\n");
    shop.run("import", "--accept-changes", export);
  }

  /** What the last run made of a row: the first line of it, with those under it. */
  private String answer(int line) {
    String text = String.join("\n", explained("last", line, "--offline"));
    return text.substring(text.indexOf("answer")).replaceAll("\\R +", " ");
  }

  @Test
  void tellsWhatHasChangedSinceTheRun() throws IOException {
    Files.writeString(folder.resolve("mapping.yaml"), "properties: {id: id, email: email}\n");
    assertThat(explained("last", 6, "--offline"))
        .contains("          since then: the mapping has changed");
  }

  @Test
  void readsAnExportThatHasMoved() throws IOException {
    Path moved = Files.move(export, folder.resolve("moved.csv"));
    Ended lost = shop.run("explain", "last", 2);
    assertThat(lost.code()).isEqualTo(2);
    assertThat(lost.err())
        .isEqualToIgnoringNewLines(
            export + ": there is no such file; --file tells where it is now");
    assertThat(shop.run("explain", "last", 2, "--file", moved).code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | no row stands on line 1; the row behind it starts on line 2",
        "9 | no row stands on line 9; the row before it starts on line 6",
        "--email=x@y.de | no row has the email \"x@y.de\""
      })
  void tellsOfARowThatIsNotThere(String row, String message) {
    Ended ended = shop.run("explain", "last", row);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).isEqualToIgnoringNewLines(message);
  }

  @Test
  void asksForALineOrACustomer() {
    assertThat(shop.run("explain", "last").err())
        .startsWith(
            "expected LINE, or one of --id, --email, --phone, --loyalty-id and --telegram-id");
  }
}
