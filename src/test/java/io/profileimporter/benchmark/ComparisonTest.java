package io.profileimporter.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final Figure READING = new Figure("reading", 2.5);

  @Test
  void meetsAGoalThatIsReached() {
    assertThat(seconds(10, Optional.of(READING), new Goal.AtMost(4)))
        .containsExactly("import", "10.00 s", "reading", "2.50 s", "4.00", "ratio <= 4.0", "yes");
  }

  @Test
  void missesAGoalThatIsNot() {
    assertThat(seconds(10.1, Optional.of(READING), new Goal.AtMost(4))).last().isEqualTo("NO");
    assertThat(seconds(10, Optional.of(READING), new Goal.AtLeast(4.1))).last().isEqualTo("NO");
  }

  @Test
  void judgesAFigureOfItsOwn() {
    assertThat(seconds(1.6, Optional.of(READING), new Goal.Within(1.6)))
        .containsExactly("import", "1.60 s", "reading", "2.50 s", "0.64", "<= 1.60 s", "yes");
  }

  @Test
  void leavesOpenWhatHasNoYardstick() {
    assertThat(seconds(10, Optional.empty(), new Goal.AtMost(4)))
        .containsExactly("import", "10.00 s", "none here", "", "", "ratio <= 4.0", "?");
  }

  @Test
  void standsInAlignedColumns() {
    TextTable table =
        new TextTable(List.of("a", "b"), List.of(List.of("long", "1"), List.of("", "2")));
    assertThat(table.lines()).containsExactly("a     b", "long  1", "      2");
  }

  private static List<String> seconds(double measured, Optional<Figure> yardstick, Goal goal) {
    return new Comparison(Unit.SECONDS, new Figure("import", measured), yardstick, goal).cells();
  }
}
