package io.profileimporter.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.profileimporter.benchmark.Options.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void measuresAMillionRowsByDefault() {
    Options options = Options.of(List.of());
    assertThat(options.audienceRows()).isEqualTo(1_000_000);
    assertThat(options.parts()).containsExactlyInAnyOrder(Part.values());
  }

  @Test
  void changesWhatIsGiven() {
    Options options =
        Options.of(
            List.of(
                "--runs 5 --quick --set-rows 2000 --latency-rows 500 --only set,start".split(" ")));
    assertThat(options.runs()).isEqualTo(5);
    assertThat(options.setRows()).isEqualTo(2_000);
    assertThat(options.latencyRows()).isEqualTo(500);
    assertThat(options.audienceRows()).isEqualTo(100_000);
    assertThat(options.parts()).containsExactlyInAnyOrder(Part.SET, Part.START);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> Options.of(List.of("--rows", "5")))
        .hasMessage("unknown option --rows");
    assertThatThrownBy(() -> Options.of(List.of("--runs")))
        .hasMessage("expected a value after --runs");
    assertThatThrownBy(() -> Options.of(List.of("--runs", "0")))
        .hasMessage("expected at least 1 run and 10 rows");
  }
}
