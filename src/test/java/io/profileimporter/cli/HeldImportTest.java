package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.Shop.Ended;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Brakes before the first request, as the engineer sees them. */
class HeldImportTest {

  @TempDir private Path folder;
  private Shop shop;

  @BeforeEach
  void openShop() {
    shop = new Shop(folder, "");
    assertThat(run(shop.customers(400)).code()).isZero();
  }

  @AfterEach
  void closeShop() {
    shop.close();
  }

  @Test
  void holdsHalvedFile() {
    Ended ended = run(shop.customers(200));
    assertThat(ended.code()).isEqualTo(6);
    assertThat(ended.out())
        .startsWith(
            """
            customers.csv: held before the first request
              200 rows, expected about 400 (the last import had 400): 50 % fewer
              nothing was sent. Check the export, or import it with --accept-changes
              report:""");
    assertThat(shop.run("runs").out()).contains(" held ");
    assertThat(shop.sandbox().counts().requestsInAll()).isEqualTo(400);
  }

  @Test
  void acceptedChangesGoOn() {
    assertThat(run(shop.customers(200)).code()).isEqualTo(6);
    Ended ended = run(shop.customers(200), "--accept-changes");
    assertThat(ended.code()).isZero();
    assertThat(ended.err())
        .contains("accepted: 200 rows, expected about 400 (the last import had 400): 50 % fewer");
    assertThat(ended.err()).contains("going on with run");
    assertThat(ended.out())
        .contains("read 200 = delivered 0 + unchanged 200 + rejected 0 + left 0");
  }

  @Test
  void correctedFileBeginsAnew() {
    assertThat(run(shop.customers(200)).code()).isEqualTo(6);
    Ended ended = run(shop.customers(401));
    assertThat(ended.code()).isZero();
    assertThat(ended.err()).contains("was held, the file has changed");
  }

  @Test
  void holdsTheSameFileOfAnotherPath() {
    Ended ended = run(shop.write("copy.csv", shop.text("customers.csv")));
    assertThat(ended.code()).isEqualTo(6);
    assertThat(ended.out())
        .contains("\n  the same file was imported on ")
        .contains(" (400 rows)\n");
  }

  @Test
  void tellsAllFindingsTogether() {
    StringBuilder csv = new StringBuilder("id,email,first_name,birthday\n");
    for (int number = 1; number <= 200; number++) {
      csv.append("c%d,,Anna,31.31.1985\n".formatted(number));
    }
    assertThat(run(shop.write("customers.csv", csv.toString())).out())
        .contains(
            """
              200 rows, expected about 400 (the last import had 400): 50 % fewer
              email: 100 % of the rows have no value, in the last import it was 0 %
              birthday: 100 % of its values would be left out, in the last import it was 0 %
            """);
  }

  @Test
  void checkSaysWhatWouldBeHeld() {
    Ended ended = shop.run("check", "--no-progress", shop.customers(200));
    assertThat(ended.code()).isZero();
    assertThat(ended.err())
        .contains(
            "an import would be held: 200 rows, expected about 400 (the last import had 400): 50 %"
                + " fewer");
  }

  @Test
  void correctedRowsAreNoExport() {
    Ended ended =
        run(
            shop.write(
                "rejected-rows.csv",
                "id,email,first_name,birthday,_line,_stage,_reason,_field,_detail\n"
                    + Shop.customer(7)
                    + ",8,mapping,,,\n"));
    assertThat(ended.code()).isZero();
    assertThat(run(shop.customers(401)).code()).isZero();
  }

  @Test
  void otherNamesAreOtherImports() {
    assertThat(run(shop.customers(200), "--name", "vip").code()).isZero();
  }

  private Ended run(Path file, Object... options) {
    Object[] words = new Object[options.length + 2];
    System.arraycopy(options, 0, words, 2, options.length);
    words[0] = "--no-progress";
    words[1] = file;
    return shop.run("import", words);
  }
}
