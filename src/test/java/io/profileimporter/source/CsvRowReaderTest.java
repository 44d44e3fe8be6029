package io.profileimporter.source;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.profileimporter.row.EscapedBytes;
import io.profileimporter.row.Imprint;
import io.profileimporter.row.TableForm;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CsvRowReaderTest {

  private static List<String> lines(String rows) {
    return Exports.lines("a.csv", "id,name,city\n" + rows);
  }

  @Test
  void rejectsRowWithQuoteInQuotedCell() {
    assertThat(lines("1,\"An\"na\",x\n2,Oleg,y\n"))
        .containsExactly(
            "2: 1,\"An\"na\",x <- malformed-row: the quoted cell that starts on line 2 is closed,"
                + " but then comes \"na\",x\" where a delimiter is expected",
            "3: [2, Oleg, y]");
  }

  @Test
  void tellsBrokenNeighboursApart() {
    assertThat(lines("1,\"Bo\"b\",y\n2,\"Ca\"rl\",y\n3,Z,z"))
        .extracting(line -> line.replaceFirst(" <- .*", ""))
        .containsExactly("2: 1,\"Bo\"b\",y", "3: 2,\"Ca\"rl\",y", "4: [3, Z, z]");
  }

  @Test
  void readsOnBehindQuoteThatIsNeverClosed() {
    assertThat(lines("1,\"Anna,x\n2,Oleg,y\n3,\"Bob\",y\n"))
        .containsExactly(
            "2: 1,\"Anna,x <- malformed-row: the quoted cell that starts on line 2 is closed on"
                + " line 4, but then comes \"Bob\",y\" where a delimiter is expected",
            "3: [2, Oleg, y]",
            "4: [3, Bob, y]");
  }

  @Test
  void rejectsOnlyRowWhoseQuoteIsOpenAtEnd() {
    assertThat(lines("1,a,b\n2,x,\"Anna"))
        .containsExactly(
            "2: [1, a, b]",
            "3: 2,x,\"Anna <- malformed-row: the quoted cell that starts on line 3 is not closed"
                + " before the end of the file");
  }

  @Test
  void rejectsRestWhereNoBorderIsProved() {
    assertThat(lines("1,x,\"Anna\nand so on\n"))
        .containsExactly(
            "2: 1,x,\"Anna\nand so on <- malformed-row: the quoted cell that starts on line 2 is"
                + " not closed before the end of the file; lines 2 to 3");
  }

  @Test
  void keepsLinesOfBrokenCellTogether() {
    assertThat(lines("1,\"He said \"hi\" to me,\nthen left, bye\",z\n2,O,y\n"))
        .containsExactly(
            "2: 1,\"He said \"hi\" to me,\nthen left, bye\",z <- malformed-row: the quoted cell"
                + " that starts on line 2 is closed, but then comes \"hi\" to me,\" where a"
                + " delimiter is expected; lines 2 to 3",
            "4: [2, O, y]");
  }

  @Test
  void swallowsNoRowIntoOpenQuotedCell() {
    assertThat(lines("1,x,\"Anna\n2,\", Bob\",\"z\"\n4,\"q\",r\n"))
        .containsExactly(
            "2: 1,x,\"Anna <- malformed-row: a quote stands in the middle of a cell that is not"
                + " quoted on line 3",
            "3: [2, , Bob, z]",
            "4: [4, q, r]");
  }

  @Test
  void swallowsNoRowsBetweenTwoStrayQuotes() {
    String rows = "1,\"Anna,x\n" + "2,Oleg,y\n".repeat(20) + "3,Bob\",z\n4,d,e\n";
    assertThat(lines(rows))
        .hasSize(23)
        .startsWith(
            "2: 1,\"Anna,x <- malformed-row: the quoted cell that starts on line 2 holds whole rows"
                + " of the table")
        .endsWith("22: [2, Oleg, y]", "23: [3, Bob\", z]", "24: [4, d, e]");
  }

  @Test
  void readsOnWhereManyRowsFollowOpenQuote() {
    String rows = "2,Oleg,y\n".repeat(10_000);
    List<String> lines =
        Exports.lines(
            Exports.open("a.csv", "id,name,city\n1,\"Anna,x\n" + rows, Exports.rowsOf(4096)));
    assertThat(lines).hasSize(10_001).endsWith("10002: [2, Oleg, y]");
    assertThat(lines.get(0))
        .isEqualTo(
            "2: 1,\"Anna,x <- malformed-row: the quoted cell that starts on line 2 is not closed"
                + " within 4096 characters (source.max-row-size)");
  }

  @Test
  void endsWhereNextRowCannotBeTold() {
    String text = "id,name\n1,\"" + "Anna and so on\n".repeat(1000);
    assertThatThrownBy(() -> Exports.lines(Exports.open("a.csv", text, Exports.rowsOf(4096))))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessage(
            "a.csv:2: the quoted cell that starts on line 2 is not closed within 4096 characters"
                + " (source.max-row-size); where the next row starts cannot be told");
  }

  @Test
  void takesLongRowsBesideEachOther() {
    String cell = "x".repeat(900_000);
    String rows =
        IntStream.range(0, 6).mapToObj(row -> row + "," + cell + ",y\n").collect(joining());
    assertThat(lines(rows))
        .hasSize(6)
        .allSatisfy(line -> assertThat(line).endsWith("x, y]").doesNotContain(" <- "));
  }

  @Test
  void toleratesEmptyCellsBeyondLastColumn() {
    assertThat(lines("1,a,b,,\n\n2,a,b,,s,t\n3,a\n,,\n"))
        .containsExactly(
            "2: [1, a, b]",
            "4: [2, a, b] <- wrong-cell-count: expected 3 cells but was 6; beyond the last column:"
                + " \"\", \"s\", \"t\"",
            "5: [3, a, ] <- wrong-cell-count: expected 3 cells but was 2",
            "6: [, , ] <- empty-row: every cell is empty");
  }

  @Test
  void namesBytesThatAreNotOfTheEncoding() {
    String row = "1,Jos" + EscapedBytes.mark((byte) 0xE9) + ",x\n2,José,y\n";
    assertThat(lines(row))
        .containsExactly(
            "2: [1, Jos\uDCE9, x] <- malformed-encoding: cell \"name\": byte 0xE9 is not UTF-8",
            "3: [2, José, y]");
  }

  @Test
  void undoesProtectionInCorrectionFile() {
    String header = "id,phone,_line,_stage,_reason,_field,_detail\n";
    assertThat(Exports.lines("a.csv", header + "1,'+7926,2,source,x,,\n2,''+7,3,source,x,,\n"))
        .containsExactly("2: [1, +7926, 2, source, x, , ]", "3: [2, '+7, 3, source, x, , ]");
  }

  @Test
  void keepsCutRowsBackUntilCorrected() {
    String header = "id,_line,_stage,_reason,_field,_detail\n";
    String first = "expected 1 cells but was 2";
    String again =
        "not corrected yet: expected an empty _reason, as the row was corrected, but was"
            + " \"wrong-cell-count\"; first: "
            + first;
    String rows = "1,2,source,wrong-cell-count,,%s\n1,2,source,,,%s\n".formatted(first, first);
    assertThat(Exports.lines("a.csv", header + rows))
        .containsExactly(
            "2: [1, 2, source, wrong-cell-count, , %s] <- wrong-cell-count: %s"
                .formatted(first, again),
            "3: [1, 2, source, , , %s]".formatted(first));
  }

  @Test
  void keepsMalformedRowsBackUntilFilledIn() {
    String header = "id,name,_line,_stage,_reason,_field,_detail,_run\n";
    String why = ",2,source,malformed-row,,d,20261123-233519-e850/2/%s\n";
    String imprint = Imprint.ofCells(List.of("", ""));
    String rows = "," + why.formatted(imprint) + "b7,Vera" + why.formatted(imprint);
    List<String> read = Exports.lines("a.csv", header + rows);
    assertThat(read.get(0))
        .endsWith(
            " <- malformed-row: not corrected yet: expected changed cells, or an empty _reason where"
                + " the row is right, but was \"malformed-row\"; first: d");
    assertThat(read.get(1)).startsWith("3: [b7, Vera, ").doesNotContain("<-");
  }

  @Test
  void keepsFirstDetailOfRowLoadedTwice() {
    String detail = "not corrected yet: and so on";
    String row = "1,2,screening,consent-regained,," + detail + "\n";
    assertThat(Exports.lines("a.csv", "id,_line,_stage,_reason,_field,_detail\n" + row))
        .containsExactly(
            "2: [1, 2, screening, consent-regained, , %s] <- consent-regained: %s"
                .formatted(detail, detail));
  }

  @Test
  void readsReasonColumnOfOtherTables() {
    assertThat(Exports.lines("a.csv", "id,_reason\n1,wrong-cell-count\n"))
        .containsExactly("2: [1, wrong-cell-count]");
  }

  @Test
  void keepsApostrophesOfExport() {
    assertThat(lines("1,'+7926,x\n")).containsExactly("2: [1, '+7926, x]");
  }

  @Test
  void findsDelimiterOutsideOfQuotes() {
    RowReader reader = Exports.open("a.csv", "\"a,b,c\"|d\n1|2\n", SourceSettings.detected());
    TableForm form = reader.table().orElseThrow();
    assertThat(form.delimiter()).isEqualTo('|');
    assertThat(form.columns().headers()).containsExactly("a,b,c", "d");
    assertThat(form.charset()).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void refusesHeaderOfOtherEncoding() {
    byte[] bytes = "Имя;id\n".getBytes(java.nio.charset.Charset.forName("windows-1251"));
    assertThatThrownBy(() -> Exports.open("a.csv", bytes, SourceSettings.detected()))
        .hasMessage(
            "a.csv:1: the header cannot be read: bytes 0xC8 0xEC 0xFF are not UTF-8; set"
                + " source.charset to the encoding of the file, such as windows-1251");
  }
}
