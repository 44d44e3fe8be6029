package io.profileimporter.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportNameTest {

  private static final String API = "https://api.example";

  @Test
  void tellsTargetsApart() {
    ImportName name = ImportName.of("customers", API, Optional.of("shop"));
    assertThat(name).isEqualTo(ImportName.of("customers", API, Optional.of("shop")));
    assertThat(name.target())
        .hasSize(16)
        .isNotEqualTo(ImportName.of("customers", API, Optional.of("other")).target())
        .isNotEqualTo(ImportName.of("customers", API + "/", Optional.of("shop")).target())
        .isNotEqualTo(ImportName.of("customers", API, Optional.empty()).target());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "customers", "Клиенты, ночью", "a/b"})
  void takesNames(String name) {
    assertThat(ImportName.isName(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " x", "x ", "a\nb", "a\u0007b"})
  void refusesWhatIsNoName(String name) {
    assertThat(ImportName.isName(name)).isFalse();
  }

  @Test
  void refusesLongNames() {
    assertThat(ImportName.isName("x".repeat(100))).isTrue();
    assertThatThrownBy(() -> new ImportName("x".repeat(101), ""))
        .hasMessageStartingWith("expected a name of 1 to 100 characters in one line but was");
  }
}
