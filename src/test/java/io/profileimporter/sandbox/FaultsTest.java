package io.profileimporter.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.profileimporter.sandbox.Faults.Latency;
import io.profileimporter.sandbox.Faults.Outage;
import io.profileimporter.sandbox.Faults.RetryAfter;
import io.profileimporter.sandbox.Faults.Share;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

  @Test
  void readsShares() {
    assertThat(Faults.parse("429=5%, 500=2% ,reset=1%,hang=0.5%").shares())
        .containsExactly(
            new Share(new Fault.Status(429), 0.05),
            new Share(new Fault.Status(500), 0.02),
            new Share(Fault.Kind.RESET, 0.01),
            new Share(Fault.Kind.HANG, 0.005));
  }

  @ParameterizedTest
  @EnumSource(Fault.Kind.class)
  void knowsEachKindByItsLabel(Fault.Kind kind) {
    assertThat(Faults.parse(kind.label() + "=100%").shares()).containsExactly(new Share(kind, 1.0));
  }

  @Test
  void readsOptions() {
    Faults faults =
        Faults.parse("latency=20ms±10ms,retry-after=2s,outage=10s..1m,drip-every=5ms,seed=42");
    assertThat(faults.latency())
        .isEqualTo(new Latency(Duration.ofMillis(20), Duration.ofMillis(10)));
    assertThat(faults.retryAfter())
        .contains(new RetryAfter(Duration.ofSeconds(2), RetryAfter.Form.SECONDS));
    assertThat(faults.outages())
        .containsExactly(new Outage(Duration.ofSeconds(10), Duration.ofMinutes(1)));
    assertThat(faults.dripEvery()).isEqualTo(Duration.ofMillis(5));
    assertThat(faults.seed()).isEqualTo(OptionalLong.of(42));
  }

  @Test
  void readsJitterInPlainLetters() {
    assertThat(Faults.parse("latency=20ms+-5ms").latency())
        .isEqualTo(new Latency(Duration.ofMillis(20), Duration.ofMillis(5)));
  }

  @Test
  void readsDateFormOfRetryAfter() {
    assertThat(Faults.parse("retry-after-date=2s").retryAfter())
        .contains(new RetryAfter(Duration.ofSeconds(2), RetryAfter.Form.DATE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ","})
  void readsNothingAsNoFaults(String text) {
    assertThat(Faults.parse(text)).isEqualTo(Faults.none());
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/sandbox/wrong-faults.csv",
      delimiter = '|',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void tellsWhatIsWrong(String text, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> Faults.parse(text)).withMessage(message);
  }

  @Test
  void tellsAllProblemsTogether() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Faults.parse("500=x,reset=1%,seed=y"))
        .withMessage(
            """
            faults "500=x": expected a share from 0% to 100% but was "x"
            faults "seed=y": expected a whole number but was "y"\
            """);
  }
}
