package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.Shop.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that the API's absence interrupted after its first set. */
class InterruptedImportTest {

  private Shop shop;
  private Path export;

  @BeforeEach
  void interrupt(@TempDir Path folder) {
    shop = new Shop(folder, "");
    export = shop.customers(30);
    shop.write("keys.yaml", "shop-id: shop\nshop-secret: wrong\n");
    assertThat(shop.run("import", "--set-size", 10, export).code()).isEqualTo(1);
    shop.write("keys.yaml", "shop-id: shop\nshop-secret: " + Shop.SECRET + "\n");
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void goesOnWithTheSameCommand() {
    Ended ended = shop.run("import", "--set-size", 10, export);
    assertThat(ended.code()).isEqualTo(0);
    assertThat(ended.err()).contains("going on with run").contains("after row 0");
    assertThat(ended.out()).contains("read 30 = delivered 30 + unchanged 0 + rejected 0 + left 0");
    assertThat(shop.run("runs").out().lines()).hasSize(2);
  }

  @Test
  void refusesAChangedFile() throws IOException {
    Files.writeString(export, Shop.customer(31) + "\n", StandardOpenOption.APPEND);
    Ended ended = shop.run("import", "--set-size", 10, export);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .contains("was interrupted after row 0, and since then the file has changed")
        .contains("--start-over");
    assertThat(shop.sandbox().profiles().size()).isZero();
  }

  @Test
  void refusesAChangedMapping() {
    shop.write("mapping.yaml", "properties: {id: id}\n");
    Ended ended = shop.run("import", export);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("since then the mapping has changed");
  }

  @Test
  void refusesChangedSettings() {
    shop.settings("id-name: external_id", "on-placeholder: reject-row");
    Ended ended = shop.run("import", export);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .contains("id-name was \"id\" and is \"external_id\"; the screening has changed");
  }

  @Test
  void mayGoOnAtAnotherPace() {
    shop.settings("in-flight: 2, timeout: 3s");
    assertThat(shop.run("import", "--set-size", 7, export).code()).isEqualTo(0);
  }

  @Test
  void touchedFileOfTheSameContentGoesOn() throws IOException {
    Files.setLastModifiedTime(export, FileTime.fromMillis(1_000_000));
    Ended ended = shop.run("import", export);
    assertThat(ended.code()).isEqualTo(0);
    assertThat(ended.err()).contains("the file has another time but the same content");
  }

  @Test
  void startsOverWhenAsked() {
    shop.write("mapping.yaml", "properties: {id: id}\n");
    assertThat(shop.run("import", "--start-over", export).code()).isEqualTo(0);
    assertThat(shop.run("runs").out()).contains("abandoned").contains("completed");
  }
}
