package io.profileimporter.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonBytesTest {

  private static final JsonMapper JACKSON = new JsonMapper();

  @Property
  void isReadAsItWasWritten(@ForAll String text) {
    assertThat(JACKSON.readValue(string(text), String.class)).isEqualTo(wellFormed(text));
  }

  private static byte[] string(String text) {
    JsonBytes json = new JsonBytes();
    json.string(text);
    return json.copy();
  }

  private static String wellFormed(String text) {
    StringBuilder repaired = new StringBuilder();
    text.codePoints()
        .map(point -> Character.getType(point) == Character.SURROGATE ? 0xFFFD : point)
        .forEach(repaired::appendCodePoint);
    return repaired.toString();
  }

  @Test
  void escapesWhatMustBe() {
    String text = "\u0000\b\u001f \"\\/\n\r\t\u007f\u0080ж€😀\ud83d\ude00\ud83d";
    assertThat(string(text))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("\"\\u0000\\u0008\\u001F \\\"\\\\/\\n\\r\\t\u007f\u0080ж€😀😀\ufffd\"");
  }

  @Test
  void holdsNothingOfWhatStoodBeforeItWasCleared() {
    JsonBytes json = new JsonBytes();
    json.string("a".repeat(100_000));
    json.clear();
    json.string("b");
    assertThat(json.copy()).asString(StandardCharsets.UTF_8).isEqualTo("\"b\"");
  }
}
