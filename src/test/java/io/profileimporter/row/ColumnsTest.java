package io.profileimporter.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "'id,email', 'id,email'",
    "'Phone,id,Phone', 'Phone#1,id,Phone#2'",
    "'id,,', 'id,#2,#3'",
    "'Phone,phone', 'Phone,phone'",
    "'Phone,Phone,Phone#1', 'Phone##1,Phone#2,Phone#1'",
    "',#1', '##1,#1'",
  })
  void namesEachColumn(String headers, String names) {
    Columns columns = Columns.of(List.of(headers.split(",", -1)));
    assertThat(columns.names()).containsExactly(names.split(",", -1));
    assertThat(columns.headers()).containsExactly(headers.split(",", -1));
  }

  @Property
  void noTwoNamesAreTheSame(@ForAll("headers") List<String> headers) {
    Columns columns = Columns.of(headers);
    assertThat(columns.names()).doesNotHaveDuplicates().hasSize(headers.size());
    for (int position = 0; position < headers.size(); position++) {
      assertThat(columns.position(columns.names().get(position))).hasValue(position);
    }
  }

  @Provide
  Arbitrary<List<String>> headers() {
    return Arbitraries.of("", "a", "a#1", "a#2", "#1", "##1", "a##1").list().ofMaxSize(8);
  }
}
