package io.profileimporter.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.profileimporter.row.Columns;
import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import io.profileimporter.row.SourceRow.TableRow;
import io.profileimporter.row.TableForm;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsFile;
import io.profileimporter.source.RowReader;
import io.profileimporter.source.RowReaders;
import io.profileimporter.source.SourceSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rejected rows that LibreOffice has opened and saved again load as they were. */
class SpreadsheetRoundTripTest {

  private static final Path OFFICE = Path.of("/usr/bin/soffice");

  /** Comma, quotes, UTF-8: what the dialogue says when the file is opened. */
  private static final String OPENED = "CSV:44,34,76,1";

  /** Comma or semicolon, quotes, UTF-8; texts as they are shown. */
  private static final String SAVED =
      "csv:Text - txt - csv (StarCalc):%d,34,76,1,,0,false,true,false";

  private static final List<String> VALUES =
      List.of(
          "00123",
          "0",
          "42",
          "000001234567",
          "79039260938",
          "12345678901234567890",
          "000000354677000000354677",
          "XTA210990Y1234567",
          "1E5",
          "41.50",
          "589,00",
          "1 234",
          "01.02.1990",
          "1990-02-01",
          "13/12/1990",
          "3 May 1990",
          "12:30",
          "5%",
          "true",
          "ИСТИНА",
          "=cmd|' /C calc'!A0",
          "=1+1",
          "+79031234567",
          "-1",
          "@x",
          "'=1+1",
          "'00123",
          "''x",
          "'t Hart",
          "tab\tin\tit",
          "\tfirst",
          "Анна",
          "עברית\u202E!",
          "two\nlines",
          "two\r\nlines",
          "a \"quoted\" one",
          "semi;colon, comma",
          " ",
          "",
          " padded ",
          "\u0001\u001B[0m",
          "␉",
          "😀",
          "#REF!",
          "NULL");

  @TempDir Path folder;

  @BeforeEach
  void findOffice() {
    assumeThat(OFFICE).as("LibreOffice is not installed").exists();
  }

  @ParameterizedTest
  @CsvSource({"ods, 44", "ods, 59", "xlsx, 44", "xlsx, 59"})
  void cellsLoadAsTheyWere(String format, int delimiter) throws Exception {
    Path written = folder.resolve("rejected-rows.csv");
    write(written);
    Path opened = convert(written, format, format, "--infilter=" + OPENED);
    Path saved = convert(opened, SAVED.formatted(delimiter), "csv", "--headless");
    List<String> loaded = new ArrayList<>();
    try (RowReader rows =
        RowReaders.open(saved, source("{charset: windows-1251, delimiter: tab}"))) {
      for (int row = 0; row < VALUES.size(); row++) {
        loaded.add(((TableRow) rows.next().orElseThrow().row()).cells().get(1));
      }
      assertThat(rows.next()).isEmpty();
    }
    assertThat(loaded).containsExactlyElementsOf(VALUES);
  }

  private static void write(Path path) throws IOException {
    TableForm form =
        new TableForm(
            Columns.of(List.of("id", "value")),
            ',',
            Optional.of('"'),
            Optional.empty(),
            StandardCharsets.UTF_8,
            true);
    try (RejectedTableFile file = new RejectedTableFile(path, "20261123-143311-a00c", form)) {
      for (int row = 1; row <= VALUES.size(); row++) {
        StoredRejection why =
            new StoredRejection(
                row, 0, row, StoredRejection.ROW, Rejection.ofRow(Reason.NO_IDENTIFIER, "why"));
        RowContent cells = new RowContent.Cells(List.of("c" + row, VALUES.get(row - 1)));
        file.write(new StoredRow(row, row + 1, cells, List.of(why)));
      }
    }
  }

  private Path convert(Path from, String filter, String ending, String option) throws Exception {
    Path to = Files.createDirectories(folder.resolve(ending + "-of-" + from.getFileName()));
    Process office =
        new ProcessBuilder(
                OFFICE.toString(),
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                option,
                "--convert-to",
                filter,
                "--outdir",
                to.toString(),
                from.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return to.resolve("rejected-rows." + ending);
  }

  private static SourceSettings source(String yaml) {
    Problems problems = new Problems();
    SourceSettings settings =
        SourceSettings.from(SettingsFile.parse("mapping.yaml", yaml, problems));
    problems.throwIfAny();
    return settings;
  }
}
