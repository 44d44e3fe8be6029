package io.profileimporter.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilePatternTest {

  @ParameterizedTest
  @CsvSource({
    "*.csv, customers.csv, true",
    "*.csv, customers.csv.part, false",
    "*.csv, .customers.csv, false",
    ".*.csv, .customers.csv, true",
    "customers-????.csv, customers-2026.csv, true",
    "customers-????.csv, customers-26.csv, false",
    "a+b(1).csv, a+b(1).csv, true",
    "a.csv, aXcsv, false",
    "клиенты*.csv, клиенты-11.csv, true"
  })
  void meansNames(String pattern, String name, boolean matches) {
    assertThat(new FilePattern(pattern).matches(name)).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({
    "*.csv, customers-*.csv, true",
    "a*.csv, *b.csv, true",
    "a*.csv, b*.csv, false",
    "*.csv, *.json, false",
    "?.csv, ab.csv, false",
    "*, x, true"
  })
  void knowsWhatMeetsAnother(String one, String other, boolean overlaps) {
    assertThat(new FilePattern(one).overlaps(new FilePattern(other))).isEqualTo(overlaps);
    assertThat(new FilePattern(other).overlaps(new FilePattern(one))).isEqualTo(overlaps);
  }

  @Property
  void whatBothMeanOverlaps(
      @ForAll @Chars({'a', '*', '?'}) @StringLength(min = 1, max = 6) String one,
      @ForAll @Chars({'b', '*', '?'}) @StringLength(min = 1, max = 6) String other,
      @ForAll @CharRange(from = 'a', to = 'b') @StringLength(max = 6) String name) {
    FilePattern first = new FilePattern(one);
    FilePattern second = new FilePattern(other);
    if (first.matches(name) && second.matches(name)) {
      assertThat(first.overlaps(second)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "in/customers.csv", "in\\customers.csv"})
  void refusesFolders(String pattern) {
    assertThatIllegalArgumentException().isThrownBy(() -> new FilePattern(pattern));
  }
}
