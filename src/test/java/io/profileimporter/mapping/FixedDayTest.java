package io.profileimporter.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixedDayTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Property(tries = 5000)
  void readsWhatThePatternReads(@ForAll("patterns") String pattern, @ForAll("texts") String text) {
    assertThat(FixedDay.of(pattern).orElseThrow().read(text))
        .isEqualTo(new PatternDay(pattern, TODAY).read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "d.M.yyyy",
        "dd.MM.yy",
        "ddMMyyyy",
        "dd.MM.yyyy H:mm",
        "dd.dd.yyyy",
        "dd MMM yyyy"
      })
  void leavesOtherPatterns(String pattern) {
    assertThat(FixedDay.of(pattern)).isEmpty();
  }

  @Provide
  Arbitrary<String> patterns() {
    return Arbitraries.of("dd.MM.yyyy", "MM/dd/yyyy", "yyyy-MM-dd", "dd-MM-uuuu", "yyyy dd MM");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars("0123.-/ +٣").ofMinLength(8).ofMaxLength(11),
        Arbitraries.integers()
            .between(0, 40_000_000)
            .map(n -> "%02d.%02d.%04d".formatted(n / 1_000_000, n / 10_000 % 15, n % 10_000)),
        Arbitraries.of("31.12.1999", "29.02.2000", "29.02.1900", "12/31/1999", "1999-12-31"));
  }
}
