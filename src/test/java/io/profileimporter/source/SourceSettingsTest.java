package io.profileimporter.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsFile;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceSettingsTest {

  private final Problems problems = new Problems();

  private SourceSettings read(String yaml) {
    return SourceSettings.from(SettingsFile.parse("m.yaml", yaml, problems));
  }

  @Test
  void detectsWhatIsNotSet() {
    assertThat(read("{}")).isEqualTo(SourceSettings.detected());
    assertThat(problems.lines()).isEmpty();
  }

  @Test
  void readsEverySetting() {
    String yaml =
        """
        format: ndjson
        charset: windows-1251
        delimiter: tab
        quote: none
        escape: "\\\\"
        records: $.data.'a.b'
        max-row-size: 2_000_000
        """;
    SourceSettings expected =
        new SourceSettings(
            Optional.of(SourceFormat.NDJSON),
            Optional.of(Charset.forName("windows-1251")),
            Optional.of('\t'),
            Optional.empty(),
            Optional.of('\\'),
            new RecordsPath(List.of("data", "a.b")),
            2_000_000);
    assertThat(read(yaml)).isEqualTo(expected);
    assertThat(problems.lines()).isEmpty();
    assertThat(expected.records()).hasToString("$.data.'a.b'");
  }

  @Test
  void tellsEveryProblem() {
    read(
        """
        format: xml
        charset: cp-1251x
        delimiter: ",,"
        records: $.a[0]
        escape: "\\""
        delimeter: ;
        """);
    assertThat(problems.lines())
        .containsExactly(
            "m.yaml:1 format: expected csv or json or ndjson but was \"xml\"",
            "m.yaml:2 charset: expected a charset such as UTF-8 or windows-1251 but was"
                + " \"cp-1251x\"",
            "m.yaml:3 delimiter: expected one character, or tab but was \",,\"",
            "m.yaml:4 records: expected a path such as $.data.customers but was \"$.a[0]\"",
            "m.yaml:5 escape: expected another character than quote has",
            "m.yaml:6 delimeter: unknown setting; did you mean \"delimiter\"?");
  }
}
