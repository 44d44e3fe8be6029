package io.profileimporter.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.profileimporter.report.SourceFingerprint;
import io.profileimporter.source.RowReader;
import io.profileimporter.source.SourceSettings;
import io.profileimporter.source.UnreadableSourceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

  @TempDir Path folder;

  @Test
  void fingerprintTellsTheFile() throws IOException {
    Path file = Files.writeString(folder.resolve("abc.csv"), "abc");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-23T12:00:00.123456Z")));
    assertThat(export(file + "").fingerprint())
        .isEqualTo(
            new SourceFingerprint(
                file.toString(),
                "abc.csv",
                3,
                Optional.of(Instant.parse("2026-11-23T12:00:00.123Z")),
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
  }

  @Test
  void oneFileHasOnePath() throws IOException {
    Path file = Files.writeString(folder.resolve("abc.csv"), "abc");
    String detour = folder + "/./abc.csv";
    assertThat(export(detour).fingerprint()).isEqualTo(export(file + "").fingerprint());
  }

  @Test
  void standardInputHasNoHash() {
    assertThat(export("-").fingerprint())
        .isEqualTo(new SourceFingerprint("-", "standard input", 0, Optional.empty(), ""));
    assertThat(export("-").isRepeatable()).isFalse();
    assertThat(export("-").size()).isEmpty();
  }

  @Test
  void missingFileIsTold() {
    String file = folder.resolve("nowhere.csv").toString();
    assertThatThrownBy(() -> export(file).open(SourceSettings.detected()))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessage(file + ": there is no such file");
    assertThatThrownBy(() -> export(file).fingerprint())
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessage(file + ": there is no such file");
  }

  @Test
  void folderIsTold() {
    String expected = folder + ": expected a file but was a folder";
    Export export = export(folder + "");
    assertThatThrownBy(() -> export.open(SourceSettings.detected())).hasMessage(expected);
    assertThatThrownBy(export::fingerprint).hasMessage(expected);
  }

  @Test
  void countsTheBytesThatWereRead() {
    Export export = Export.of("-", new ByteArrayInputStream("id\nc1\n".getBytes(UTF_8)));
    try (RowReader rows = export.open(SourceSettings.detected())) {
      while (rows.next().isPresent()) {
        assertThat(export.bytesRead()).isPositive();
      }
    }
    assertThat(export.bytesRead()).isEqualTo(6);
  }

  private static Export export(String name) {
    return Export.of(name, InputStream.nullInputStream());
  }
}
