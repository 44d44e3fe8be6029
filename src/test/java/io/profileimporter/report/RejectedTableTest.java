package io.profileimporter.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.row.Columns;
import io.profileimporter.row.CorrectionColumns;
import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import io.profileimporter.row.SourceRow.TableRow;
import io.profileimporter.row.TableForm;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsFile;
import io.profileimporter.source.ReadRow;
import io.profileimporter.source.RowReader;
import io.profileimporter.source.RowReaders;
import io.profileimporter.source.SourceSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rejected rows read like the export that they come from. */
class RejectedTableTest {

  private static final String WHY = "expected \"a,b\"\r\nbut was ;";

  @Property(tries = 300)
  void rowsAreReadAsTheyWereWritten(
      @ForAll("cells") List<String> first,
      @ForAll("cells") List<String> second,
      @ForAll("forms") TableForm form) {
    byte[] file = written(form, List.of(first, second));
    assertThat(cells(file, settings(form))).containsExactly(first, second);
  }

  @Provide
  Arbitrary<List<String>> cells() {
    Arbitrary<String> odd =
        Arbitraries.of("=1+1", "'=1", "''@", "+7", "a\"b", "\\", "a\\nb", "Анна", " x ", "#", "\t");
    Arbitrary<String> any =
        Arbitraries.strings().withChars("aЯ,;\t|\"'\\\r\n=+-@ #").ofMaxLength(6);
    return Arbitraries.oneOf(odd, any)
        .list()
        .ofSize(3)
        .filter(cells -> !cells.stream().allMatch(String::isEmpty));
  }

  @Provide
  Arbitrary<TableForm> forms() {
    Arbitrary<Charset> charsets =
        Arbitraries.of("UTF-8", "windows-1251", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32")
            .map(Charset::forName);
    Arbitrary<Character> delimiters = Arbitraries.of(',', ';', '\t', '|', '^');
    Arbitrary<Boolean> escaped = Arbitraries.of(true, false);
    return Combinators.combine(delimiters, charsets, escaped)
        .as((delimiter, charset, escape) -> form(delimiter, escape ? "\\" : "", charset));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "windows-1251", "UTF-16LE", "UTF-16BE"})
  void cellsKeepTheirBytes(String charset) {
    TableForm form = form(';', "", Charset.forName(charset));
    byte[] file = written(form, List.of(List.of("Ёж", "ж;\"", "")));
    String text = new String(file, form.charset());
    assertThat(text.replace("\uFEFF", ""))
        .startsWith(
            "a;b;c;_line;_stage;_reason;_field;_detail;_run\r\nЁж;\"ж;\"\"\";;2;screening;");
  }

  @Test
  void bytesOfNoCharacterAreWrittenBack() {
    byte[] export = {'a', ',', 'b', '\n', 'x', (byte) 0x98, ',', (byte) 0xC0, '\n'};
    SourceSettings settings = source("charset: windows-1251");
    RowReader reader = RowReaders.open(new ByteArrayInputStream(export), "x.csv", settings);
    TableRow row = (TableRow) reader.next().orElseThrow().row();
    byte[] file = written(reader.table().orElseThrow(), List.of(row.cells()));
    String latin = new String(file, StandardCharsets.ISO_8859_1);
    assertThat(latin).contains("\r\nx\u0098,\u00C0,2,screening,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"quote: none", "quote: \"'\"", "{delimiter: ';', escape: \"\\\\\"}"})
  void readsWhatASpreadsheetHasWrittenWhateverIsSet(String yaml) {
    byte[] file = written(form(',', "", UTF_8), List.of(List.of("c \"1\"", "'x,y'", "\\d;")));
    assertThat(new String(file, UTF_8)).contains("\r\n\"c \"\"1\"\"\",\"'x,y'\",\\d;,2,");
    assertThat(cells(file, source(yaml))).containsExactly(List.of("c \"1\"", "'x,y'", "\\d;"));
  }

  @Test
  void readsUtf8AlthoughTheExportHasAnotherEncoding() {
    byte[] file = written(form(';', "", UTF_8), List.of(List.of("Анна", "б", "в")));
    assertThat(cells(file, source("charset: windows-1251")))
        .containsExactly(List.of("Анна", "б", "в"));
  }

  @Test
  void writesAnotherFormWhereThatIsAskedFor() {
    CorrectionForm correction = new CorrectionForm(Optional.of(true), Optional.of(';'));
    TableForm form = correction.over(form(',', "", Charset.forName("windows-1251")));
    byte[] file = written(form, List.of(List.of("Анна", "б", "в")));
    assertThat(new String(file, UTF_8))
        .startsWith("\uFEFFa;b;c;_line;")
        .contains("\r\nАнна;б;в;2;");
  }

  @Test
  void formulasAreShownAsText() {
    byte[] file = written(form(',', "", UTF_8), List.of(List.of("=1+1", "-5", "'@x")));
    assertThat(new String(file, UTF_8)).contains("\r\n'=1+1,'-5,''@x,");
  }

  @Test
  void rowThatWasNotTakenApartStandsInItsDetail() {
    StoredRow row =
        new StoredRow(1, 2, new RowContent.Unread("x,\"y\nz"), List.of(rejection("a lone quote")));
    byte[] file = write(form(',', "", UTF_8), List.of(row));
    assertThat(new String(file, UTF_8))
        .endsWith(
            "\r\n\"\",,,2,source,malformed-row,,"
                + "\"a lone quote; the row reads: x,\"\"y\nz\","
                + "20261123-143311-a00c/1/ff41d912\r\n");
  }

  private static TableForm form(char delimiter, String escape, Charset charset) {
    return new TableForm(
        Columns.of(List.of("a", "b", "c")),
        delimiter,
        Optional.of('"'),
        escape.isEmpty() ? Optional.empty() : Optional.of('\\'),
        charset,
        false);
  }

  /** What a mapping says of such an export: what is not found from the file itself. */
  private static SourceSettings settings(TableForm form) {
    String escape = form.escape().isPresent() ? "\nescape: '\\'" : "";
    return source("charset: " + form.charset() + escape);
  }

  private static SourceSettings source(String yaml) {
    Problems problems = new Problems();
    SourceSettings settings =
        SourceSettings.from(SettingsFile.parse("mapping.yaml", yaml, problems));
    problems.throwIfAny();
    return settings;
  }

  private static byte[] written(TableForm form, List<List<String>> rows) {
    List<StoredRow> stored = new ArrayList<>();
    for (List<String> cells : rows) {
      Rejection nobody = Rejection.ofRow(Reason.NO_IDENTIFIER, WHY);
      StoredRejection rejection = new StoredRejection(1, 0, 2, StoredRejection.ROW, nobody);
      stored.add(new StoredRow(1, 2, new RowContent.Cells(cells), List.of(rejection)));
    }
    return write(form, stored);
  }

  private static StoredRejection rejection(String detail) {
    return new StoredRejection(
        1, 0, 2, StoredRejection.ROW, Rejection.ofRow(Reason.MALFORMED_ROW, detail));
  }

  private static byte[] write(TableForm form, List<StoredRow> rows) {
    try {
      Path path = Files.createTempFile("rejected-rows", ".csv");
      try (RejectedTableFile file = new RejectedTableFile(path, "20261123-143311-a00c", form)) {
        rows.forEach(file::write);
      }
      byte[] bytes = Files.readAllBytes(path);
      Files.delete(path);
      return bytes;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static RowReader open(byte[] file, SourceSettings settings) {
    return RowReaders.open(new ByteArrayInputStream(file), "rejected-rows.csv", settings);
  }

  private static List<List<String>> cells(byte[] file, SourceSettings settings) {
    List<List<String>> cells = new ArrayList<>();
    RowReader reader = open(file, settings);
    for (Optional<ReadRow> row = reader.next(); row.isPresent(); row = reader.next()) {
      assertThat(row.get().rejection()).isEmpty();
      List<String> all = ((TableRow) row.get().row()).cells();
      cells.add(all.subList(0, all.size() - CorrectionColumns.NAMES.size()));
    }
    return cells;
  }
}
