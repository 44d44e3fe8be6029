package io.profileimporter.brake;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.brake.BrakeSettings.Mode;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsFile;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrakesTest {

  private static final List<String> COLUMNS = List.of("id", "E-mail", "Phone");

  @Test
  void firstImportIsComparedWithNothing() {
    assertThat(look("", rows(1), List.of())).isEmpty();
  }

  @Test
  void saysHowFarRowsAreFromTheLastImports() {
    List<Shape> before =
        List.of(rows(10_655), rows(10_400), rows(10_212), rows(10_401), rows(10_300));
    assertThat(look("", rows(812), before))
        .containsExactly(
            "812 rows, expected about 10,400 (the last 5 imports had 10,212 to 10,655): 92 % fewer");
    assertThat(look("", rows(30_000), before))
        .containsExactly(
            "30,000 rows, expected about 10,400 (the last 5 imports had 10,212 to 10,655): 188 %"
                + " more");
  }

  /** A file may hold what a day brought: such files differ much, and so does what is expected. */
  @ParameterizedTest
  @CsvSource({
    "1000, 1000, 701, false",
    "1000, 1000, 699, true",
    "1000, 100, 71, false",
    "100, 100, 61, false",
    "100, 100, 59, true",
    "20, 20, 3, false",
    "20, 20, 0, true",
    "9, 9, 0, false",
    "100, 1000, 2000, false",
    "100, 1000, 2001, true"
  })
  void looksAtTheRangeOfRows(long one, long other, long now, boolean held) {
    assertThat(look("", rows(now), List.of(rows(one), rows(other)))).hasSize(held ? 1 : 0);
  }

  @Test
  void firstImportMayHaveBeenATrial() {
    assertThat(look("", rows(5_000_000), List.of(rows(1_000)))).isEmpty();
  }

  @Test
  void missesColumns() {
    assertThat(look("", columns("id", "Mail"), List.of(columns("id", "E-mail", "Phone"))))
        .containsExactly("columns \"E-mail\", \"Phone\" are gone, column \"Mail\" is new");
  }

  @Test
  void newColumnsAreNoNewsUnlessAsked() {
    List<Shape> before = List.of(columns("id", "E-mail"));
    assertThat(look("", columns("E-mail", "id", "new"), before)).isEmpty();
    assertThat(look("columns: any", columns("E-mail", "id", "new"), before))
        .containsExactly("column \"new\" is new");
    assertThat(look("columns: any", columns("E-mail", "id"), before))
        .containsExactly("the columns stand in another order");
  }

  @Test
  void headerThatChangesEachNightIsNotMissed() {
    List<Shape> before = List.of(columns("id", "at 2"), columns("id", "at 1"));
    assertThat(look("", columns("id", "at 3"), before)).isEmpty();
  }

  @Test
  void findsEmptiedColumns() {
    assertThat(
            look(
                "",
                values(1000, 0, 412, 0),
                List.of(values(1000, 0, 888, 0), values(1000, 0, 876, 0))))
        .containsExactly(
            "email: 59 % of the rows have no value, in the last 2 imports it was 11 % to 12 %");
  }

  @Test
  void findsSparseColumnsThatAreGone() {
    assertThat(look("", values(10_000, 0, 0, 0), List.of(values(10_000, 0, 300, 0))))
        .containsExactly("email: 100 % of the rows have no value, in the last import it was 97 %");
  }

  @Test
  void findsUnreadableColumns() {
    assertThat(look("", values(1000, 0, 900, 900), List.of(values(1000, 0, 900, 3))))
        .containsExactly(
            "email: 100 % of its values would be left out, in the last import it was 0.3 %");
  }

  @Test
  void findsMoreRejectedRows() {
    assertThat(look("", values(1000, 310, 0, 0), List.of(values(1000, 8, 0, 0))))
        .containsExactly("31 % of the rows would be rejected, in the last import it was 0.8 %");
  }

  @Test
  void fewRowsProveNothing() {
    assertThat(look("", values(10, 3, 6, 3), List.of(values(10, 0, 10, 0)))).isEmpty();
  }

  @Test
  void limitsCanBeOff() {
    String off =
        "fewer-rows: off, more-rows: off, empty-values: off, dropped-values: off,"
            + " rejected-rows: off";
    Shape before = values(1000, 0, 1000, 0);
    assertThat(look(off, values(100, 100, 10, 10), List.of(before, before))).isEmpty();
    assertThat(look("", values(100, 100, 10, 10), List.of(before, before))).hasSize(4);
  }

  private static List<String> look(String settings, Shape now, List<Shape> before) {
    Problems problems = new Problems();
    BrakeSettings read =
        BrakeSettings.from(
            SettingsFile.parse("test.yaml", "{" + settings + "}", problems), Mode.HOLD);
    problems.throwIfAny();
    return new Brakes(read).look(now, before);
  }

  private static Shape rows(long rows) {
    return new Shape(OptionalLong.of(rows), COLUMNS, false, 0, 0, Map.of());
  }

  private static Shape columns(String... columns) {
    return Shape.ofHeader(List.of(columns));
  }

  private static Shape values(long rows, long rejected, long filled, long dropped) {
    return new Shape(
        OptionalLong.of(rows),
        COLUMNS,
        false,
        rows,
        rejected,
        Map.of("email", new ValueCounts(filled, dropped)));
  }
}
