package io.profileimporter.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ComparisonTest {

  private static ObjectNode json(String text) {
    return (ObjectNode) JsonMapper.shared().readTree(text);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/verification/comparisons.csv",
      delimiter = ';',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void allowsForNothingButAnotherForm(String sent, String found, @Nullable String differing) {
    String names =
        Comparison.between(json(sent), json(found)).stream()
            .map(Difference::property)
            .collect(Collectors.joining(", "));
    assertThat(names).isEqualTo(differing == null ? "" : differing);
  }

  @Test
  void tellsWhatWasFoundInstead() {
    assertThat(Comparison.between(json("{\"a\":1,\"b\":2}"), json("{\"a\":3}")))
        .hasToString(
            "[Difference[property=a, sent=1, found=Optional[3]],"
                + " Difference[property=b, sent=2, found=Optional.empty]]");
  }
}
