package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.Shop.Ended;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgetCommandTest {

  private static final String ROWS =
      """
      id,email,first_name,birthday
      c1,anna.petrova@mail.ru,Anna,1985-07-14
      c2,Olga.Sidorova@Mail.ru,Olga,31.31.1990
      ,,olga.sidorova@mail.ru,
      c3,test@test.com,Test,1900-01-01
      """;

  @TempDir private Path folder;
  private Shop shop;

  @BeforeEach
  void importRows() {
    shop = new Shop(folder, "");
    shop.write("customers.csv", ROWS);
    assertThat(shop.run("import", "--no-progress", shop.path("customers.csv")).code()).isEqualTo(3);
  }

  @AfterEach
  void closeShop() {
    shop.close();
  }

  @Test
  void removesEveryTrace() {
    assertThat(filesWith("idorova")).isNotEmpty();
    Ended ended = shop.run("forget", "--email", "olga.sidorova@mail.ru");
    assertThat(ended.code()).as("%s", ended).isZero();
    assertThat(ended.out())
        .contains(
            "customers.csv: still stands there, lines 3, 4; the file is yours to change",
            ": forgot what is kept of 2 rows (line 4), dropped-values.csv, rejected-rows.csv, rejections.jsonl,"
                + " report.html",
            "ledger: forgot 1 entry");
    assertThat(filesWith("idorova")).isEmpty();
    assertThat(filesWith("31.31.1990")).isEmpty();
    assertThat(stored()).doesNotContain("idorova", "31.31.1990");
  }

  @Test
  void leavesLedgerOfAnotherApiAlone() {
    String other = "http://127.0.0.1:1";
    Ended ended = shop.run("forget", "--email", "olga.sidorova@mail.ru", "--api-url", other);
    assertThat(ended.out()).contains(": forgot what is kept of 2 rows").doesNotContain("ledger:");
  }

  @Test
  void othersAndTheNumbersStay() {
    shop.run("forget", "--email", "olga.sidorova@mail.ru");
    assertThat(shop.text(shop.report().resolve("rejections.jsonl").toString()))
        .contains("test@test.com", "forgotten");
    Ended report = shop.run("report", "last");
    assertThat(report.code()).as("%s", report).isZero();
    assertThat(shop.summary().get("rejected").asInt()).isEqualTo(1);
  }

  @Test
  void dryRunChangesNothing() {
    List<Path> before = filesWith("idorova");
    Ended ended = shop.run("forget", "--dry-run", "--id", "c2", "--email", "olga.sidorova@mail.ru");
    assertThat(ended.out())
        .contains(": would forget what is kept of 2 rows (line 4)", "ledger: would forget 1 entry");
    assertThat(filesWith("idorova")).isEqualTo(before);
    assertThat(stored()).contains("idorova");
  }

  @Test
  void namesExportsThatWereMoved() throws IOException {
    Files.move(shop.path("customers.csv"), shop.path("moved.csv"));
    assertThat(shop.run("forget", "--email", "nobody@mail.ru").out())
        .isEqualTo(
            "not looked into, because it is not there any more: "
                + folder.toRealPath().resolve("customers.csv")
                + "\n");
  }

  @Test
  void saysWhereNothingIs() {
    assertThat(shop.run("forget", "--email", "nobody@mail.ru").out()).isEqualTo("found nowhere\n");
  }

  @Test
  void asksForAnIdentifier() {
    Ended ended = shop.run("forget");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("expected at least one of --id, --email, --phone");
  }

  @Test
  void repeatsNothingThatItCannotRead() {
    Ended ended = shop.run("forget", "--phone", "12-secret");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .contains("--phone: expected a value that the mapping can read")
        .doesNotContain("secret");
  }

  private String stored() {
    return shop.run("report", "last", "--output", shop.path("again.html")).err()
        + shop.text("again.html");
  }

  private List<Path> filesWith(String text) {
    try (Stream<Path> files = Files.list(shop.report())) {
      return files.filter(file -> shop.text(file.toString()).contains(text)).sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
