package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.Shop.Ended;
import io.profileimporter.profile.ProfileField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rejected rows are corrected and loaded again. */
class CorrectionFileTest {

  private static final String HEADER = "id,email,first_name,birthday\n";

  private Shop shop;

  @BeforeEach
  void open(@TempDir Path folder) {
    shop = new Shop(folder, "");
  }

  @AfterEach
  void close() {
    shop.close();
  }

  /** Imports rows; answers with the folder of the report. */
  private Path load(Path export) {
    Ended ended = shop.run("import", export);
    assertThat(ended.code()).as(ended.err()).isEqualTo(3);
    return report(ended);
  }

  private Path load(String rows) {
    return load(shop.write("customers.csv", HEADER + rows));
  }

  private static Path report(Ended ended) {
    String start = "  report: ";
    String line =
        ended.out().lines().filter(text -> text.startsWith(start)).findAny().orElseThrow();
    return Path.of(line.substring(start.length())).resolveSibling("");
  }

  private static String rejected(Path report) throws IOException {
    return Files.readString(report.resolve("rejected-rows.csv"));
  }

  @Test
  void deliversNoCutRowThatNobodyCorrected() throws IOException {
    String row = "c2,second.petrova@mail.ru,Vera";
    String again = rejected(load(load(row + "\n").resolve("rejected-rows.csv")));
    assertThat(again).contains(row + ",,2,source,wrong-cell-count,,\"not corrected yet: ");
    Path approved = shop.write("approved.csv", again.replace("wrong-cell-count", ""));
    assertThat(shop.run("import", approved).code()).isZero();
  }

  @Test
  void takesCutRowThatSomebodyHasChanged() throws IOException {
    String cut = rejected(load("c2,vera.kuznetsova@mail.ru,Vera\n"));
    Path corrected = shop.write("corrected.csv", cut.replace(",Vera,,", ",Vera,1985-07-14,"));
    assertThat(shop.run("import", corrected).code()).isZero();
  }

  @Test
  void takesCorrectedRowsWithTheSameMapping() throws IOException {
    String rejected = rejected(load(",,=1+1,\nc2,a,b\n"));
    assertThat(rejected).contains("\r\n\"\",,'=1+1,");
    String corrected = rejected.replace("\"\",,'=1+1", "c1,,'=1+1").replace("c2,a,b", "c2,,Boris");
    assertThat(shop.run("import", shop.write("corrected.csv", corrected)).code()).isZero();
    assertThat(shop.sandbox().profiles().find(ProfileField.ID, "c1")).isPresent();
    assertThat(shop.sandbox().profiles().find(ProfileField.ID, "c2")).isPresent();
  }

  @Test
  void linksTheRoundsOfACorrection() throws IOException {
    Path first = load(",,Anna,\n,,Boris,\n,,Clara,\n,,Dora,\n");
    String some = rejected(first).replaceAll(".*Dora.*\r\n", "").replace("\"\",,Anna", "a,,Anna");
    Path second = load(shop.write("two.csv", some));
    Path three = shop.write("three.csv", rejected(second).replace("\"\",,Boris", "b,,Boris"));
    Ended third = shop.run("import", three);
    assertThat(third.out())
        .contains(
            told("corrects", first, "of its 4 rejected rows 2 delivered, 1 rejected again, 1"));
    assertThat(shop.run("report", second.getFileName()).out())
        .contains(
            told("corrects", first, "of its 4 rejected rows 2 delivered, 1 rejected again, 1"))
        .contains(
            told(
                "corrected by",
                report(third),
                "of its 2 rejected rows 1 delivered, 1 rejected again, 0"));
    assertThat(Files.readString(first.resolve("summary.json"))).contains("\"rejected_again\" : 1,");
    assertThat(Files.readString(first.resolve("report.html")))
        .contains("<a href=\"../" + second.getFileName() + "/report.html\">")
        .contains(
            "Of its 4 rejected rows 2 are corrected and delivered, 1 rejected again, 1 still");
  }

  private static String told(String what, Path run, String numbers) {
    return "  " + what + " run " + run.getFileName() + ":\n    " + numbers + " still open\n";
  }
}
