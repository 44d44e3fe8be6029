package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.Shop.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

  @TempDir Path folder;
  private Shop shop;

  @BeforeEach
  void importTwoCustomers() {
    shop = new Shop(folder, "");
    Path export = shop.write("c.csv", "id,email,first_name,birthday\nc1,,Anna,\n,,Rozhkova,\n");
    shop.run("import", export);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void writesThePageOfTheLastRunAgain() throws IOException {
    Path page = shop.report().resolve("report.html");
    String before = Files.readString(page);
    Files.delete(page);
    Ended ended = shop.run("report", "last");
    assertThat(ended.code()).isEqualTo(0);
    assertThat(ended.out()).isEqualTo("report: " + page + System.lineSeparator());
    assertThat(Files.readString(page)).isEqualTo(before).contains("1 of 2 rows were delivered");
  }

  @Test
  void masksACopyThatTravels() throws IOException {
    Path copy = shop.path("to/mail.html");
    String run = shop.report().getFileName().toString();
    shop.run("report", run, "--mask", "partial", "--output", copy);
    assertThat(Files.readString(copy)).contains("Ro••••••").doesNotContain("Rozhkova");
  }

  @Test
  void tellsOfARunThatDoesNotExist() {
    Ended ended = shop.run("report", "yesterday");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err().lines().findFirst())
        .contains(
            "RUN: expected the name of a run, or last, but was \"yesterday\"; the command runs"
                + " lists them");
  }

  @Test
  void fillsInWhatIsSuggested() throws IOException {
    shop.settings("", "rules: {email-typo-domain: reject-row}");
    shop.run(
        "import",
        shop.write(
            "s.csv",
            "id,email,first_name,birthday\nc1,a.kuznetsova@gmial.com,Anna,13/12/1990\nc2,,,\n,,Boris,\n"));
    Ended ended = shop.run("report", "last", "--apply-suggestions");
    assertThat(ended.out())
        .contains("suggestions: 2 cells of 1 row filled in, 2 rejected rows in all\n");
    Path corrected = Path.of(ended.out().replaceAll("(?s).*then import: (.*)\n", "$1"));
    assertThat(Files.readString(corrected))
        .contains("\r\nc1,a.kuznetsova@gmail.com,Anna,'1990-12-13,2,")
        .contains("\"email, birthday\"\r\n");
    assertThat(shop.run("import", corrected).code()).isEqualTo(3);
    assertThat(shop.run("get", "--id", "c1").out())
        .contains("a.kuznetsova@gmail.com")
        .contains("1990-12-13");
  }

  @Test
  void leavesSuggestionsThatSomebodyHasReviewed() throws IOException {
    shop.settings("", "rules: {email-typo-domain: reject-row}");
    shop.run(
        "import",
        shop.write("s.csv", "id,email,first_name,birthday\nc1,a.kuznetsova@gmial.com,Anna,\n"));
    shop.run("report", "last", "--apply-suggestions");
    Path reviewed = shop.report().resolve("rejected-rows.corrected.csv");
    Files.writeString(reviewed, "reviewed");
    assertThat(shop.run("report", "last", "--apply-suggestions").out())
        .endsWith("rejected-rows.corrected.2.csv" + System.lineSeparator());
    assertThat(reviewed).hasContent("reviewed");
  }

  @Test
  void writesNoFileWhereNothingIsSuggested() {
    assertThat(shop.run("report", "last", "--apply-suggestions").out())
        .endsWith("suggestions: none for 1 rejected row" + System.lineSeparator());
    assertThat(shop.report().resolve("rejected-rows.corrected.csv")).doesNotExist();
  }
}
