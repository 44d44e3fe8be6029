package io.profileimporter.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

  private static final List<String> NAMES = List.of("email", "first_name", "phone");

  @Test
  void suggestsTheNameWithOneSlip() {
    assertThat(NearestName.of("frist_name", NAMES)).contains("first_name");
    assertThat(NearestName.of("E-Mail", NAMES)).contains("email");
  }

  @Test
  void suggestsNothingForAnotherWord() {
    assertThat(NearestName.of("colour", NAMES)).isEmpty();
    assertThat(NearestName.suggestion("colour", NAMES)).isEmpty();
  }

  @Test
  void suggestionEndsASentence() {
    assertThat(NearestName.suggestion("phne", NAMES)).isEqualTo("; did you mean \"phone\"?");
  }

  @Test
  void knowsShortNamesWithSwappedLetters() {
    assertThat(NearestName.of("form", List.of("as", "from"))).contains("from");
    assertThat(NearestName.of("farm", List.of("as", "from"))).isEmpty();
  }
}
