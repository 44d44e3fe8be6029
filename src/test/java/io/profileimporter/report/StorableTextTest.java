package io.profileimporter.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StorableTextTest {

  @Test
  void leavesOrdinaryTextAlone() {
    String text = "Анна 🎂 O'Neill";
    assertThat(StorableText.encode(text)).isSameAs(text);
  }

  @Test
  void writesWhatPostgresRefuses() {
    assertThat(StorableText.encode("a\0b\uDC80\\")).isEqualTo("a\\u0000b\\udc80\\\\");
  }

  @Property
  void readsBackEveryText(@ForAll String text) {
    assertThat(StorableText.decode(StorableText.encode(text))).isEqualTo(text);
  }

  @Property
  void writesNothingThatADatabaseRefuses(@ForAll String text) {
    String stored = StorableText.encode(text);
    assertThat(stored).doesNotContain("\0");
    assertThat(
            new String(
                stored.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo(stored);
  }
}
