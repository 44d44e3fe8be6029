package io.profileimporter.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.row.TableForm;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads an export of every CRM, and one with every trait that makes exports awkward. */
class ExportsTest {

  private static final Path EXPORTS = Path.of("src/test/resources/exports");
  private static final String CYRILLIC = "{charset: windows-1251}";

  /** The files that are not read as they should be without settings. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "1c_discount_cards_cp1251.csv", CYRILLIC,
          "bitrix24_leads_cp1251.csv", CYRILLIC,
          "cp1251_semicolon.csv", CYRILLIC,
          "bitrix24_crm_contact_list.json", "{records: $.result}",
          "mindbox_customers.json", "{records: $.customers}",
          "retailcrm_customers.json", "{records: $.customers}",
          "shopify_customers.json", "{records: $.customers}",
          "yclients_clients.json", "{records: $.data}",
          "json_nested_wrapped.json", "{records: $.data.customers}");

  /** The golden file tells each file's form, number of rows, first row and rejections. */
  @Test
  void readsExportOfEveryKind() throws IOException {
    List<String> told = new ArrayList<>();
    try (Stream<Path> files = Files.walk(EXPORTS)) {
      files.filter(Files::isRegularFile).sorted().forEach(file -> told.addAll(read(file)));
    }
    assertThat(told)
        .isEqualTo(Files.readAllLines(Path.of("src/test/resources/source/exports-read.txt")));
  }

  @Test
  void unescapesWhereEscapeIsSet() {
    Path file = EXPORTS.resolve("traits/backslash_escaped_quotes.csv");
    try (RowReader reader = RowReaders.open(file, settings("{escape: \"\\\\\"}"))) {
      assertThat(Exports.lines(reader))
          .containsExactly(
              "2: [1, Anna \"Nusha\" K, anna.kuznetsova84@yandex.ru]",
              "3: [2, C:\\temp, oleg.gostev71@mail.ru]");
    }
  }

  private static List<String> read(Path file) {
    String name = file.getFileName().toString();
    List<String> told = new ArrayList<>();
    try (RowReader reader = RowReaders.open(file, settings(SETTINGS.getOrDefault(name, "{}")))) {
      List<ReadRow> rows = Exports.rows(reader);
      told.add(
          "# "
              + name
              + ": "
              + rows.size()
              + " rows"
              + reader.table().map(ExportsTest::form).orElse(""));
      rows.stream().limit(1).map(Exports::line).forEach(told::add);
      rows.stream()
          .filter(row -> row.rejection().isPresent())
          .map(Exports::line)
          .forEach(told::add);
    } catch (UnreadableSourceException unreadable) {
      told.add("# " + unreadable.getMessage());
    }
    return told.stream().map(ExportsTest::visible).toList();
  }

  private static String visible(String line) {
    return line.replace("\n", "\\n").replace("\r", "\\r").replace("\0", "\\0");
  }

  private static String form(TableForm form) {
    return " of " + form.columns().count() + " columns, " + form.delimiter() + " " + form.charset();
  }

  private static SourceSettings settings(String yaml) {
    Problems problems = new Problems();
    SourceSettings settings = SourceSettings.from(SettingsFile.parse("a.yaml", yaml, problems));
    problems.throwIfAny();
    return settings;
  }
}
