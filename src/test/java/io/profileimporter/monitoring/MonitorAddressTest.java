package io.profileimporter.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsFile;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonitorAddressTest {

  private final Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource({
    "'', 127.0.0.1:9464",
    "'http: 0.0.0.0:80', 0.0.0.0:80",
    "'http: monitor.example:9464', monitor.example:9464",
    "'http: \"[::1]:9464\"', [::1]:9464"
  })
  void listensOnLoopbackUnlessToldOtherwise(String section, String address) {
    assertThat(read(section)).map(MonitorAddress::toString).contains(address);
    assertThat(problems.lines()).isEmpty();
  }

  @Test
  void listensNowhereWhereOff() {
    assertThat(read("http: off")).isEmpty();
    assertThat(problems.lines()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9464", "127.0.0.1", "127.0.0.1:70000", "http://127.0.0.1:9464", "of"})
  void tellsWhatIsNoAddress(String text) {
    assertThat(read("http: \"" + text + "\"")).isEmpty();
    assertThat(problems.lines())
        .containsExactly(
            "app.yaml:1 schedule.http: expected an address with a port such as 127.0.0.1:9464, or"
                + " off but was \""
                + text
                + "\"");
  }

  private Optional<MonitorAddress> read(String section) {
    String yaml = "schedule: {" + section + "}";
    return MonitorAddress.from(SettingsFile.parse("app.yaml", yaml, problems).section("schedule"));
  }
}
