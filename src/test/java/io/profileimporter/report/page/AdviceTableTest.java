package io.profileimporter.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.profileimporter.row.Reason;
import io.profileimporter.screening.Rule;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdviceTableTest {

  private final AdviceTable table = new AdviceTable();

  @Test
  void knowsEveryReasonAndNoOther() {
    assertThat(table.codes())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Reason.values()).map(Reason::code).toList());
  }

  @Test
  void knowsEveryRuleOfScreening() {
    assertThat(table.codes()).containsAll(Rule.codes());
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatToDo(Reason reason) {
    Advice advice = table.of(reason.code());
    assertThat(advice.title()).hasSizeBetween(5, 40).doesNotEndWith(".");
    assertThat(advice.text()).hasSizeBetween(40, 300).endsWith(".");
  }

  @Test
  void rejectsAReasonThatDoesNotExist() {
    assertThatThrownBy(() -> table.of("bad-luck")).hasMessage("expected a reason but was bad-luck");
  }
}
