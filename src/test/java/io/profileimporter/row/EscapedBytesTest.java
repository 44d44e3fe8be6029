package io.profileimporter.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EscapedBytesTest {

  private static final String MARKED = "Jos" + EscapedBytes.mark((byte) 0xE9) + " 😀";

  @Test
  void writesMarkAsItsByte() {
    assertThat(EscapedBytes.encode(MARKED, StandardCharsets.UTF_8))
        .containsExactly('J', 'o', 's', 0xE9, ' ', 0xF0, 0x9F, 0x98, 0x80);
  }

  @Test
  void tellsMarkFromHalfOfCharacter() {
    assertThat(EscapedBytes.isIn(MARKED)).isTrue();
    assertThat(EscapedBytes.isIn("\uD800\uDC00")).isFalse();
    assertThat(EscapedBytes.of(MARKED)).containsExactly(0xE9);
  }
}
