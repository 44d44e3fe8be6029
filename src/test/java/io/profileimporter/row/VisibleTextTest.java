package io.profileimporter.row;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x0A, 0x1B, 0x7F, 0x9F, 0xAD, 0x61C, 0x200B, 0x200E, 0x2028, 0x202E, 0x2060, 0x2066,
        0xD83D, 0xE000, 0xFEFF, 0xFFFF
      })
  void showsWhatCannotBeSeen(int hidden) {
    assertThat(VisibleText.of("a" + Character.toString(hidden) + "b"))
        .isEqualTo("a\\u%04xb".formatted(hidden));
  }

  @Test
  void showsTagCharactersAsJsonWritesThem() {
    assertThat(VisibleText.of("a\uDB40\uDC41b")).isEqualTo("a\\udb40\\udc41b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ann <b> $1 \\1", "Ян О’Нил", "😀 e\u0301 \u00A0x"})
  void leavesTextAsItIs(String text) {
    assertThat(VisibleText.of(text)).isEqualTo(text);
  }
}
