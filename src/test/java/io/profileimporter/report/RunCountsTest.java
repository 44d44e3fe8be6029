package io.profileimporter.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RunCountsTest {

  @Test
  void numbersThatDoNotAddUpCannotBeBuilt() {
    assertThatThrownBy(() -> new RunCounts(10, 5, 1, 2, 1, 0))
        .hasMessage(
            "expected read = delivered + unchanged + rejected + left but was 10 = 5 + 1 + 2 + 1");
  }

  @Property
  void addingChunksKeepsTheSum(
      @ForAll @IntRange(max = 1000) int delivered,
      @ForAll @IntRange(max = 1000) int rejected,
      @ForAll @IntRange(max = 1000) int left) {
    RunCounts counts = RunCounts.NONE.plus(delivered, rejected, 7).plus(1, 1, 1).withLeft(left);
    assertThat(counts.read()).isEqualTo(delivered + rejected + 2 + left);
  }

  @Test
  void leftRowsAreReplacedNotAdded() {
    RunCounts counts = RunCounts.NONE.plus(3, 0, 0).withLeft(4).withLeft(2);
    assertThat(counts).isEqualTo(new RunCounts(5, 3, 0, 0, 2, 0));
  }
}
