package io.profileimporter.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowReadersTest {

  private static final SourceSettings DETECTED = SourceSettings.detected();

  @TempDir private Path folder;

  @Test
  void tellsMissingFile() {
    Path file = folder.resolve("none.csv");
    assertThatThrownBy(() -> RowReaders.open(file, DETECTED))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessage(file + ": there is no such file");
  }

  @Test
  void tellsFolder() {
    assertThatThrownBy(() -> RowReaders.open(folder, DETECTED))
        .hasMessage(folder + ": expected a file but was a folder");
  }

  @Test
  void tellsFileWithoutText() {
    assertThatThrownBy(() -> Exports.lines("a.csv", "")).hasMessage("a.csv: the file is empty");
    assertThatThrownBy(() -> Exports.lines("a.json", " \n"))
        .hasMessage("a.json: the file holds nothing but white space");
  }

  @Test
  void tellsSpreadsheetFile() {
    assertThatThrownBy(() -> Exports.lines("a.csv", "PK\u0003\u0004"))
        .hasMessage(
            "a.csv: expected CSV or JSON but was a spreadsheet file or an archive; save it as CSV"
                + " UTF-8 from the spreadsheet program, or unpack it");
  }

  @Test
  void namesFileWithoutItsFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "id\n1\n");
    try (RowReader reader = RowReaders.open(file, DETECTED)) {
      assertThat(reader.next().orElseThrow().row().location()).hasToString("a.csv:2");
    }
  }

  @Test
  void unpacksWhatIsPacked() throws IOException {
    assertThat(Exports.lines(Exports.open("a.csv.gz", packed("id\n1\n"), DETECTED)))
        .containsExactly("2: [1]");
  }

  @Test
  void tellsPackedFileThatIsCutOff() throws IOException {
    byte[] packed = packed("id\n" + "1\n".repeat(100));
    byte[] start = Arrays.copyOf(packed, 20);
    assertThatThrownBy(() -> Exports.open("a.csv.gz", start, DETECTED))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessage("a.csv.gz: cannot be read on at its start: the packed file is cut off");
  }

  @Test
  void readsWhatOrderMarkSays() {
    byte[] text = "\uFEFFid\tимя\r\n1\tАнна\r\n".getBytes(StandardCharsets.UTF_16LE);
    RowReader reader = Exports.open("a.txt", text, DETECTED);
    assertThat(reader.table().orElseThrow().columns().headers()).containsExactly("id", "имя");
    assertThat(Exports.lines(reader)).containsExactly("2: [1, Анна]");
  }

  @Test
  void findsFormatFromFirstCharacter() {
    assertThat(Exports.lines("-", "[{\"a\":1}]")).containsExactly("1: {\"a\":1}");
    assertThat(Exports.lines("-", "{\"a\":1}\n{\"a\":2}")).hasSize(2);
    assertThat(Exports.lines("-", "a\n1\n")).containsExactly("2: [1]");
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
