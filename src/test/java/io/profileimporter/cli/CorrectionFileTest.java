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
  void deliversNoCutRowThatNobodyCorrected() throws IOException {
    String id = "c2,second.petrova@mail.ru,Vera";
    Path export = shop.write("customers.csv", "id,email,first_name,birthday\n" + id + "\n");
    Ended uncorrected = shop.run("import", rejectedRows(shop.run("import", export)));
    assertThat(uncorrected.code()).isEqualTo(3);
    String again = Files.readString(rejectedRows(uncorrected));
    assertThat(again).contains(id + ",,2,source,wrong-cell-count,,\"not corrected yet: ");
    Path corrected = shop.write("corrected.csv", again.replace("wrong-cell-count", ""));
    assertThat(shop.run("import", corrected).code()).isZero();
  }

  private static Path rejectedRows(Ended ended) {
    String start = "  rejected rows: ";
    String line =
        ended.out().lines().filter(text -> text.startsWith(start + "/")).findAny().orElseThrow();
    return Path.of(line.substring(start.length()));
  }

  @Test
  void takesCorrectedRowsWithTheSameMapping() throws IOException {
    Path export = shop.write("customers.csv", "id,email,first_name,birthday\n,,=1+1,\nc2,a,b\n");
    assertThat(shop.run("import", export).code()).isEqualTo(3);
    String rejected = Files.readString(shop.report().resolve("rejected-rows.csv"));
    assertThat(rejected).contains("\r\n\"\",,'=1+1,");
    Path corrected =
        shop.write(
            "corrected.csv",
            rejected
                .replace("\"\",,'=1+1", "c1,,'=1+1")
                .replace("c2,a,b", "c2,,Boris")
                .replace("wrong-cell-count", ""));
    assertThat(shop.run("import", corrected).code()).isLessThanOrEqualTo(3);
    assertThat(shop.sandbox().profiles().find(ProfileField.ID, "c1")).isPresent();
    assertThat(shop.sandbox().profiles().find(ProfileField.ID, "c2")).isPresent();
  }
}
