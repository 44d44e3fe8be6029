package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.Shop.Ended;
import io.profileimporter.profile.ProfileField;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralFilesTest {

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

  @Test
  void importsThemInOrder() {
    Path first = shop.write("first.csv", HEADER + "c1,,Anna,\n");
    Path second = shop.write("second.csv", HEADER + "c1,,Maria,\n");
    assertThat(shop.run("import", first, second).code()).isEqualTo(0);
    assertThat(shop.sandbox().profiles().find(ProfileField.ID, "c1").orElseThrow().toString())
        .contains("Maria");
  }

  @Test
  void columnsOfEveryFileAreLookedAtFirst() {
    Path wrong = shop.write("wrong.csv", "ID,mail\n1,a\n");
    Ended ended = shop.run("import", shop.customers(2), wrong);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("4 problems; nothing was sent");
    assertThat(shop.sandbox().counts().requestsInAll()).isZero();
  }

  @Test
  void missingFileStopsBeforeTheFirstOne() {
    Ended ended = shop.run("import", shop.customers(1), shop.path("nowhere.csv"));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("nowhere.csv: there is no such file");
    assertThat(shop.sandbox().counts().requestsInAll()).isZero();
  }

  @Test
  void saysWhichAreLeftOnceOneWasImported() {
    Path second = shop.write("second.csv", HEADER + Shop.customer(7) + "\n");
    shop.write("keys.yaml", "shop-id: shop\nshop-secret: wrong\n");
    assertThat(shop.run("import", second).code()).isEqualTo(1);
    shop.write("keys.yaml", "shop-id: shop\nshop-secret: " + Shop.SECRET + "\n");
    shop.write("second.csv", HEADER + Shop.customer(8) + "\n");
    Path third = shop.write("third.csv", HEADER + Shop.customer(9) + "\n");
    Ended ended = shop.run("import", shop.customers(1), second, third);
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).contains("customers.csv: finished, every row delivered");
    assertThat(ended.err())
        .contains("second.csv: run ", " was interrupted after row 0, and since then the file")
        .endsWith(
            "not imported: %s, %s; what stands before in the command was\n"
                .formatted(second, third));
  }
}
