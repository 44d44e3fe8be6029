package io.profileimporter.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.row.SourceRow.TableRow;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

class RowReadersPropertyTest {

  private static final List<String> HEADER = List.of("id", "name", "note");

  @Property
  void readsBackWhatWasWritten(
      @ForAll("tables") List<List<String>> table,
      @ForAll("delimiters") char delimiter,
      @ForAll QuoteMode mode) {
    QuoteMode written = mode == QuoteMode.NONE ? QuoteMode.ALL : mode;
    String text = written(table, delimiter, written);
    List<ReadRow> rows = Exports.rows(Exports.open("a.csv", text, SourceSettings.detected()));
    assertThat(rows).extracting(RowReadersPropertyTest::cells).isEqualTo(table);
  }

  @Property
  void throwsNothingButUnreadable(@ForAll byte[] bytes, @ForAll("names") String name) {
    try (RowReader reader = Exports.open(name, bytes, Exports.rowsOf(64))) {
      assertThat(Exports.rows(reader)).doesNotContainNull();
    } catch (UnreadableSourceException unreadable) {
      assertThat(unreadable).hasMessageStartingWith(name + ":");
    }
  }

  @Property
  void throwsNothingButUnreadableOnNearlyRight(
      @ForAll("syntax") String text, @ForAll("names") String name) {
    try (RowReader reader = Exports.open(name, text, Exports.rowsOf(32))) {
      assertThat(Exports.rows(reader)).doesNotContainNull();
    } catch (UnreadableSourceException unreadable) {
      assertThat(unreadable).hasMessageStartingWith(name + ":");
    }
  }

  @Property(tries = 5000)
  void damagedRowChangesNoOther(
      @ForAll("damageable") List<List<String>> table,
      @ForAll @IntRange(max = 10_000) int place,
      @ForAll("damage") String damage,
      @ForAll("modes") QuoteMode mode) {
    String damaged = damaged(written(table, ',', mode), place, damage);
    List<ReadRow> rows = Exports.rows(Exports.open("a.csv", damaged, SourceSettings.detected()));
    List<List<String>> changed = new ArrayList<>();
    for (ReadRow row : rows) {
      if (row.rejection().isEmpty() && isChanged(cells(row), table)) {
        changed.add(cells(row));
      }
    }
    assertThat(changed).as(damaged).hasSizeLessThanOrEqualTo(1);
    for (List<String> row : table) {
      String id = row.get(0);
      boolean told = rows.stream().anyMatch(read -> Exports.line(read).contains(id));
      assertThat(told || changed.size() == 1 || hitsId(damaged, id)).as(damaged + rows).isTrue();
    }
  }

  @Property
  void losesNoRowToSeveralDamages(
      @ForAll("damageable") List<List<String>> table,
      @ForAll List<@IntRange(max = 10_000) Integer> places,
      @ForAll("modes") QuoteMode mode) {
    String text = written(table, ',', mode);
    for (int place : places) {
      text = damaged(text, place, "\"");
    }
    String all = String.join("\n", Exports.lines("a.csv", text)).replace("\"", "");
    for (List<String> row : table) {
      assertThat(all).as(text).contains(row.get(0));
    }
  }

  private static String damaged(String text, int place, String damage) {
    int header = text.indexOf('\n') + 1;
    int hit = header + place % (text.length() - header);
    return text.substring(0, hit) + damage + text.substring(damage.isEmpty() ? hit + 1 : hit);
  }

  /** A damaged row may fall into two; what is left of it has no id of its own. */
  private static boolean isChanged(List<String> row, List<List<String>> table) {
    return !table.contains(row) && table.stream().anyMatch(one -> one.get(0).equals(row.get(0)));
  }

  private static boolean hitsId(String damaged, String id) {
    return !damaged.contains(id);
  }

  private static List<String> cells(ReadRow read) {
    return ((TableRow) read.row()).cells();
  }

  private static String written(List<List<String>> table, char delimiter, QuoteMode mode) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setQuoteMode(mode)
            .setRecordSeparator('\n')
            .get();
    StringWriter text = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      printer.printRecord(HEADER);
      for (List<String> row : table) {
        printer.printRecord(row);
      }
    } catch (IOException unwritten) {
      throw new IllegalStateException(unwritten);
    }
    return text.toString();
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cell = Arbitraries.strings().withChars("ab\"',;|\t\r\n é=-").ofMaxLength(8);
    return cell.list().ofSize(2).map(RowReadersPropertyTest::numbered).list().ofMaxSize(6);
  }

  private static List<String> numbered(List<String> cells) {
    return List.of("1", cells.get(0), cells.get(1));
  }

  /** Rows that are told apart by their id; no cell begins or ends with what separates cells. */
  @Provide
  Arbitrary<List<List<String>>> damageable() {
    Arbitrary<String> inner = Arbitraries.strings().withChars("ab ,\"\n").ofMaxLength(6);
    Arbitrary<String> cell =
        Arbitraries.oneOf(
            Arbitraries.strings().withChars("abc").ofMinLength(1).ofMaxLength(4),
            inner.map(text -> "x" + text + "y"));
    return cell.list()
        .ofSize(2)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(RowReadersPropertyTest::withIds);
  }

  private static List<List<String>> withIds(List<List<String>> table) {
    List<List<String>> rows = new ArrayList<>();
    for (List<String> cells : table) {
      rows.add(List.of("id" + (101 + rows.size()), cells.get(0), cells.get(1)));
    }
    return rows;
  }

  @Provide
  Arbitrary<Character> delimiters() {
    return Arbitraries.of(',', ';', '\t', '|');
  }

  @Provide
  Arbitrary<QuoteMode> modes() {
    return Arbitraries.of(QuoteMode.ALL, QuoteMode.MINIMAL);
  }

  /** What is put into the text; nothing stands for a character that is taken out. */
  @Provide
  Arbitrary<String> damage() {
    return Arbitraries.of("", "\"", "\n", ",", "x");
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("a.csv", "a.json", "a.ndjson", "a");
  }

  @Provide
  Arbitrary<String> syntax() {
    return Arbitraries.strings().withChars("a1\",\n\r{}[]: \\\uFEFF\u0000").ofMaxLength(200);
  }
}
