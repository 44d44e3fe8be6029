package io.profileimporter.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SettingsNodeTest {

  private final Problems problems = new Problems();

  enum Colour {
    DARK_RED,
    GREEN
  }

  @Test
  void readsValuesOfEveryType() {
    SettingsNode node = parse("timeout: 250ms\nsize: 1_000\non: true\ncolour: dark-red\n");
    assertThat(node.value("timeout").flatMap(SettingsValue::duration))
        .contains(Duration.ofMillis(250));
    assertThat(node.value("size").orElseThrow().integer(1, 5000)).hasValue(1000);
    assertThat(node.value("on").flatMap(SettingsValue::flag)).contains(true);
    assertThat(node.value("colour").flatMap(value -> value.choice(Colour.class)))
        .contains(Colour.DARK_RED);
    node.finish();
    assertThat(problems.lines()).isEmpty();
  }

  @Test
  void tellsEveryProblemAtOnce() {
    SettingsNode node = parse("retry:\n  timeout: soon\n  size: 0\ncolour: gren\ntimout: 3s\n");
    SettingsNode retry = node.section("retry");
    assertThat(retry.value("timeout").flatMap(SettingsValue::duration)).isEmpty();
    assertThat(retry.value("size").orElseThrow().integer(1, 10)).isEmpty();
    assertThat(node.value("colour").flatMap(value -> value.choice(Colour.class))).isEmpty();
    assertThat(node.value("timeout")).isEmpty();
    retry.finish();
    node.finish();
    assertThatThrownBy(problems::throwIfAny)
        .isInstanceOf(InvalidSettingsException.class)
        .hasMessage(
            """
            test.yaml:2 retry.timeout: expected a duration such as 250ms, 30s, 5m or 2h but was "soon"
            test.yaml:3 retry.size: expected a whole number from 1 to 10 but was "0"
            test.yaml:4 colour: expected dark-red or green but was "gren"; did you mean "green"?
            test.yaml:5 timout: unknown setting; did you mean "timeout"?"""
                .replace("\n", System.lineSeparator()));
  }

  @Test
  void keepsTextsAsTheyAreWritten() {
    SettingsNode node = parse("code: 007\nanswer: no\nquoted: \" x \"\n");
    assertThat(node.text("code")).contains("007");
    assertThat(node.text("answer")).contains("no");
    assertThat(node.text("quoted")).contains(" x ");
  }

  @Test
  void absentSectionAnswersWithDefaults() {
    SettingsNode section = parse("other: 1\n").section("delivery");
    assertThat(section.text("api-url")).isEmpty();
    assertThat(section.values("patterns")).isEmpty();
  }

  @Test
  void reportsAKeyThatStandsTwice() {
    parse("size: 1\nsize: 2\n");
    assertThat(problems.lines()).containsExactly("test.yaml:2 size: stands twice");
  }

  @Test
  void reportsBrokenYamlWithItsLine() {
    parse("good: 1\nbad: [1, 2\nworse: 3\n");
    assertThat(problems.lines())
        .singleElement()
        .asString()
        .startsWith("test.yaml:3: expected YAML");
  }

  @Test
  void reportsAFileThatIsNotThere() {
    SettingsFile.read(Path.of("no-such.yaml"), problems);
    assertThat(problems.lines())
        .containsExactly("no-such.yaml: expected a readable UTF-8 file; there is no such file");
  }

  @Test
  void canonicalTextIgnoresOrderAndComments() {
    String one = parse("a: 1 # comment\nb:\n  c: [x, y]\n").canonicalText();
    assertThat(parse("b: {c: [x, y]}\na: 1\n").canonicalText()).isEqualTo(one);
    assertThat(parse("b: {c: [x, z]}\na: 1\n").canonicalText()).isNotEqualTo(one);
  }

  private SettingsNode parse(String yaml) {
    return SettingsFile.parse("test.yaml", yaml, problems);
  }
}
