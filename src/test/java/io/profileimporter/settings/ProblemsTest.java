package io.profileimporter.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsTest {

  @Test
  void tellsProblemsOfFileInOrderOfLines() {
    Problems problems = new Problems();
    problems.add("m.yaml:11 source.format", "a");
    problems.add("--set-size", "b");
    problems.add("m.yaml:2 properties.id", "c");
    problems.add("m.yaml:11", "d");
    assertThat(problems.lines())
        .containsExactly(
            "m.yaml:2 properties.id: c",
            "m.yaml:11 source.format: a",
            "m.yaml:11: d",
            "--set-size: b");
  }
}
