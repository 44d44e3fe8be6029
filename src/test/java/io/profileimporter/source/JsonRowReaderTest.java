package io.profileimporter.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.profileimporter.row.EscapedBytes;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonRowReaderTest {

  private static List<String> lines(String text) {
    return Exports.lines("a.json", text);
  }

  private static List<String> records(String text) {
    return Exports.lines(Exports.open("a.json", text, Exports.recordsAt("data", "customers")));
  }

  @Test
  void keepsNumbersAsTheyAreWritten() {
    assertThat(lines("[{\"a\":12345678901234567890123},\n{\"b\":1.50}]"))
        .containsExactly("1: {\"a\":12345678901234567890123}", "2: {\"b\":1.50}");
  }

  @Test
  void rejectsMalformedObjectAlone() {
    assertThat(lines("[{\"a\":1},{\"b\":tru},{\"c\":3}]"))
        .containsExactly(
            "1: {\"a\":1}",
            "1: {\"b\":tru} <- malformed-row: not JSON: Unrecognized token 'tru': was expecting"
                + " (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"
                + " (line 1, column 6)",
            "1: {\"c\":3}");
  }

  @Test
  void readsOnWhereACommaIsMissing() {
    assertThat(lines("[{\"a\":1}\n{\"b\":2}, {\"c\" 3}\n{\"d\":4}]"))
        .hasSize(4)
        .startsWith("1: {\"a\":1}", "2: {\"b\":2}")
        .endsWith("3: {\"d\":4}");
  }

  @Test
  void keepsTheRowBeforeACutOffEnd() {
    RowReader reader = Exports.open("a.json", "[{\"a\":1},{\"b\":2},", SourceSettings.detected());
    reader.skip(1);
    assertThat(reader.next()).isPresent();
    assertThatThrownBy(reader::next)
        .hasMessage("a.json:1: the file ends where the next row or ] is expected; it is cut off");
  }

  @Test
  void rejectsWhatIsNoObject() {
    assertThat(lines("[3, \"x\", [{}], null, {}]"))
        .containsExactly(
            "1: 3 <- malformed-row: expected an object but was a JSON number",
            "1: \"x\" <- malformed-row: expected an object but was a JSON string",
            "1: [{}] <- malformed-row: expected an object but was a JSON array",
            "1: null <- malformed-row: expected an object but was a JSON null",
            "1: {}");
  }

  @Test
  void rejectsKeyThatStandsTwice() {
    assertThat(lines("[{\"a\":1,\"a\":2}]"))
        .containsExactly(
            "1: {\"a\":1,\"a\":2} <- malformed-row: the key \"a\" stands twice (line 1, column 12)");
  }

  @Test
  void readsOnBehindUnclosedText() {
    assertThat(lines("[\n {\"a\":\"x},\n {\"b\":[\n  {\"d\":1}\n ]},\n {\"e\":\"y}\n]"))
        .containsExactly(
            "2: {\"a\":\"x} <- malformed-row: not JSON: Unexpected end-of-input: was expecting"
                + " closing quote for a string value (line 2, column 9)",
            "3: {\"b\":[{\"d\":1}]}",
            "6: {\"e\":\"y} <- malformed-row: not JSON: Unexpected end-of-input: was expecting"
                + " closing quote for a string value (line 6, column 9)");
  }

  @Test
  void readsOnBehindUnclosedBrace() {
    assertThat(lines("[\n{\"a\":{\"b\":1},\n{\"c\":3},\n{\"d\":4}\n]"))
        .extracting(line -> line.replaceFirst(" <- .*", ""))
        .containsExactly("2: {\"a\":{\"b\":1}", "3: {\"c\":3}", "4: {\"d\":4}");
  }

  @Test
  void swallowsNoRowsBetweenTwoDamages() {
    assertThat(lines("[\n{\"a\":[1},\n{\"b\":2},\n{\"c\":3}},\n{\"d\":4}\n]"))
        .extracting(line -> line.replaceFirst(" <- .*", ""))
        .containsExactly("2: {\"a\":[1}", "3: {\"b\":2}", "4: {\"c\":3}}", "5: {\"d\":4}");
  }

  @Test
  void cutsNoRowShortAtSurplusBrace() {
    assertThat(lines("[\n{\"a\":1},\"b\":2},\n{\"c\":3}\n]"))
        .containsExactly(
            "2: {\"a\":1},\"b\":2} <- malformed-row: not JSON: Unexpected character (',' (code 44)):"
                + " expected a valid value (JSON String, Number, Array, Object or token 'null',"
                + " 'true' or 'false') (line 2, column 8)",
            "3: {\"c\":3}");
  }

  @Test
  void endsWhereNextObjectCannotBeTold() {
    assertThatThrownBy(() -> lines("[{\"a\":\"x},{\"b\":1}"))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessage(
            "a.json:1: the object that starts on this line does not end before the file does on"
                + " line 1");
  }

  @Test
  void tellsOfFileThatIsCutOff() {
    RowReader reader = Exports.open("a.json", "[\n{\"a\":1}\n", SourceSettings.detected());
    assertThat(Exports.line(reader.next().orElseThrow())).isEqualTo("2: {\"a\":1}");
    assertThatThrownBy(reader::next)
        .hasMessage("a.json:3: the file ends where the next row or ] is expected; it is cut off");
  }

  @Test
  void tellsOfWhatFollowsTheArray() {
    assertThatThrownBy(() -> lines("[{\"a\":1}]\n[]"))
        .hasMessage("a.json:2: expected the end of the file after the rows but was an array");
  }

  @Test
  void repeatsNothingOfWhatFollowsTheArray() {
    assertThatThrownBy(() -> lines("[{\"a\":1}]\nanna"))
        .hasMessageStartingWith("a.json: not JSON: Unrecognized token: was expecting (JSON")
        .hasMessageNotContaining("anna")
        .hasNoCause();
  }

  @Test
  void readsMembersOfObject() {
    assertThat(
            records(
                "{\"meta\":[],\"data\":{\"customers\":{\"101\":\n{\"a\":1},\n\"102\":{\"a\":2}}}}"))
        .containsExactly("1: {\"a\":1}", "3: {\"a\":2}");
  }

  @Test
  void tellsOfDamageBehindTheRows() {
    assertThatThrownBy(() -> records("{\"data\":{\"customers\":[{\"a\":1}]},\n\"z\":[1}"))
        .hasMessage(
            "a.json: not JSON: Unexpected close marker '}': expected ']' (line 2, column 7)");
  }

  @Test
  void tellsKeysThatAreThere() {
    assertThatThrownBy(() -> records("{\"data\":{\"customer\":[],\"total\":0}}"))
        .hasMessage(
            "a.json: there is no \"customers\" in $.data, only customer, total; did you mean"
                + " \"customer\"?");
  }

  @Test
  void proposesPathOfRows() {
    assertThatThrownBy(() -> lines("{\n\"a\":{\"b\":[1],\"customers\":[{\"a\":1}]}}"))
        .hasMessage(
            "a.json: expected an array of objects, or one object a line, but was one object; set"
                + " source.records to the path of the rows in it, such as $.a.customers");
  }

  @Test
  void boundsDepth() {
    assertThat(lines("[{\"a\":" + "[".repeat(300) + "]".repeat(300) + "},{\"a\":1}]"))
        .hasSize(2)
        .first()
        .asString()
        .contains("malformed-row: not JSON: Document nesting depth (201) exceeds the maximum");
  }

  @Test
  void namesBytesThatAreNotOfTheEncoding() {
    assertThat(lines("[{\"name\":\"Jos" + EscapedBytes.mark((byte) 0xE9) + "\"}]"))
        .containsExactly(
            "1: {\"name\":\"Jos\uDCE9\"} <- malformed-encoding: member \"name\": byte 0xE9 is not"
                + " UTF-8");
  }

  @Test
  void readsObjectOnEachLine() {
    assertThat(Exports.lines("a.jsonl", "{\"a\":1}\r\n\n{\"a\":\n[1]\n{\"b\":2}"))
        .containsExactly(
            "1: {\"a\":1}",
            "3: {\"a\": <- malformed-row: not JSON: Unexpected end-of-input within/between Object"
                + " entries (line 3, column 6)",
            "4: [1] <- malformed-row: expected an object but was a JSON array",
            "5: {\"b\":2}");
  }

  @Test
  void keepsConsentBackUntilLookedAt() {
    String row = "{\"id\":\"1\",\"_reason\":\"%s\",\"_detail\":\"d\"}";
    assertThat(
            Exports.lines("a.jsonl", row.formatted("consent-regained") + "\n" + row.formatted("")))
        .containsExactly(
            "1: "
                + row.formatted("consent-regained")
                + " <- consent-regained: not corrected yet: expected an empty _reason, as the row"
                + " was corrected, but was \"consent-regained\"; first: d",
            "2: " + row.formatted(""));
  }
}
