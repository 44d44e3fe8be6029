package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.Shop.Ended;
import io.profileimporter.profile.ProfileField;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardInputTest {

  private final InputStream before = System.in;
  private Shop shop;

  @BeforeEach
  void open(@TempDir Path folder) {
    shop = new Shop(folder, "");
    String csv = "id,email,first_name,birthday\nc7,,Anna,\n";
    System.setIn(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
  }

  @AfterEach
  void close() {
    System.setIn(before);
    shop.close();
  }

  @Test
  void isImported() {
    Ended ended = shop.run("import", "-");
    assertThat(ended.code()).isEqualTo(0);
    assertThat(ended.err()).contains("a run that is stopped cannot be gone on with");
    assertThat(shop.sandbox().profiles().find(ProfileField.ID, "c7")).isPresent();
  }

  @Test
  void isNotSaidToBeGoneOnWith() {
    shop.write("keys.yaml", "shop-id: shop\nshop-secret: wrong\n");
    Ended ended = shop.run("import", "-");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out())
        .contains("standard input: failed: the API refuses the credentials")
        .doesNotContain("goes on");
  }
}
