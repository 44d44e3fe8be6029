package io.profileimporter.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.delivery.Verdict.Retry;
import io.profileimporter.delivery.Verdict.Suspect;
import io.profileimporter.delivery.Verdict.Taken;
import io.profileimporter.row.Reason;
import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration LATENCY = Duration.ofMillis(50);
  private static final Verdict TOO_MANY = fault(Suspect.RATE);

  private final Window window = new Window(WindowKind.ADAPTIVE, 64);

  /** A remote server, one on the same machine, one that is busy, and one with much jitter. */
  @ParameterizedTest
  @CsvSource({"10000, 50000, 0", "10000, 5000, 0", "2, 500, 0", "10000, 50000, 25000"})
  void reachesTheMostAndStaysThere(int workers, long micros, long jitter) {
    SimulatedServer server = new SimulatedServer(workers, micros, jitter);
    server.ask(window, Duration.ofSeconds(5));
    server.ask(window, Duration.ofSeconds(20));
    assertThat(server.smallestWindow()).isEqualTo(64);
    assertThat(server.largestWindow()).isEqualTo(64);
  }

  @Test
  void shrinksWhileLatencyRisesAndGrowsAgain() {
    SimulatedServer server = new SimulatedServer(10_000, 50_000, 0);
    server.ask(window, MINUTE);
    server.takes(Duration.ofMillis(500));
    server.ask(window, Duration.ofSeconds(10));
    assertThat(window.size()).isLessThan(32);
    server.takes(LATENCY);
    server.ask(window, MINUTE);
    assertThat(window.size()).isEqualTo(64);
  }

  @Test
  void shrinksToOneWhereAllIsTurnedAwayAndGrowsAgain() {
    SimulatedServer server = new SimulatedServer(10_000, 50_000, 0);
    server.ask(window, MINUTE);
    server.answers(TOO_MANY);
    server.ask(window, Duration.ofSeconds(1));
    assertThat(window.size()).isEqualTo(1);
    server.answers(Taken.TAKEN);
    server.ask(window, Duration.ofSeconds(5));
    assertThat(window.size()).isEqualTo(64);
  }

  @Test
  void faultsOfOtherKindsLeaveItAsItIs() {
    SimulatedServer server = new SimulatedServer(10_000, 50_000, 0);
    server.answers(fault(Suspect.PROFILE));
    server.ask(window, MINUTE);
    assertThat(server.smallestWindow()).isEqualTo(32);
  }

  @Test
  void fixedWindowStaysAsItIs() {
    Window fixed = new Window(WindowKind.FIXED, 100);
    SimulatedServer server = new SimulatedServer(10_000, 50_000, 0);
    server.answers(TOO_MANY);
    server.ask(fixed, MINUTE);
    assertThat(server.smallestWindow()).isEqualTo(100);
  }

  @Property(tries = 50)
  void staysWithinItsBoundsWhateverComes(
      @ForAll @IntRange(min = 1, max = 200) int most,
      @ForAll @IntRange(min = 1, max = 50) int workers,
      @ForAll @IntRange(min = 2_000, max = 200_000) int micros,
      @ForAll("verdicts") Verdict verdict) {
    Window any = new Window(WindowKind.ADAPTIVE, most);
    SimulatedServer server = new SimulatedServer(workers, micros, 0);
    server.ask(any, Duration.ofSeconds(2));
    server.answers(verdict);
    server.ask(any, Duration.ofSeconds(2));
    assertThat(server.smallestWindow()).isPositive();
    assertThat(server.largestWindow()).isLessThanOrEqualTo(most);
  }

  @Provide
  Arbitrary<Verdict> verdicts() {
    return Arbitraries.of(Suspect.values()).map(WindowTest::fault);
  }

  private static Verdict fault(Suspect suspect) {
    return new Retry("fault", Optional.empty(), Optional.empty(), suspect, Reason.API_FAULT);
  }
}
