package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.Shop.Ended;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys that the API refuses, with an export that would take long to be read ahead. */
class RefusedKeysTest {

  @TempDir private Path folder;
  private Shop shop;

  @BeforeEach
  void open() {
    shop = new Shop(folder, "");
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void endsBeforeLargeExportIsReadAhead() {
    Path export = large();
    shop.write("keys.yaml", "shop-id: shop\nshop-secret: wrong\n");
    Ended ended = shop.run("import", export);
    assertThat(ended.code()).as("%s", ended).isEqualTo(1);
    assertThat(ended.out()).contains("the API refuses the credentials (\"");
    assertThat(shop.sandbox().counts().requests()).containsOnlyKeys("GET /profile");
    assertThat(ended.out()).contains("start the same command again and it goes on");
  }

  @Test
  void goesOnOnceKeysAreRight() {
    Path export = large();
    shop.write("keys.yaml", "shop-id: shop\nshop-secret: wrong\n");
    assertThat(shop.run("import", export).code()).isEqualTo(1);
    shop.write("keys.yaml", "shop-id: shop\nshop-secret: " + Shop.SECRET + "\n");
    Ended ended = shop.run("import", export);
    assertThat(ended.code()).as("%s", ended).isZero();
    assertThat(shop.sandbox().counts().profilesSet()).isEqualTo(10);
  }

  @Test
  void checkAsksNobody() {
    assertThat(shop.run("check", large()).code()).isZero();
    assertThat(shop.sandbox().counts().requestsInAll()).isZero();
  }

  /** Ten rows of more than 4 MB. */
  private Path large() {
    String note = "x".repeat(450_000);
    return shop.write(
        "customers.csv",
        IntStream.rangeClosed(1, 10)
            .mapToObj(number -> Shop.customer(number) + "," + note)
            .collect(Collectors.joining("\n", "id,email,first_name,birthday,note\n", "\n")));
  }
}
