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
}
