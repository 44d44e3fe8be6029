package io.profileimporter.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.sandbox.FaultDice.Fate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FaultDiceTest {

  private static List<Fate> draw(String faults, long seed, int count) {
    FaultDice dice = new FaultDice(Faults.parse(faults), seed);
    return Stream.generate(dice::next).limit(count).toList();
  }

  @Test
  void drawsTheSameForOneSeed() {
    String faults = "500=30%,latency=20ms±10ms";
    assertThat(draw(faults, 42, 50)).isEqualTo(draw(faults, 42, 50));
    assertThat(draw(faults, 42, 50)).isNotEqualTo(draw(faults, 43, 50));
  }

  @Test
  void keepsToShares() {
    List<Fate> fates = draw("500=5%,reset=20%", 1, 100_000);
    assertThat(count(fates, new Fault.Status(500))).isCloseTo(5_000, Offset.offset(300L));
    assertThat(count(fates, Fault.Kind.RESET)).isCloseTo(20_000, Offset.offset(600L));
  }

  private static long count(List<Fate> fates, Fault fault) {
    return fates.stream().filter(fate -> fate.fault().equals(Optional.of(fault))).count();
  }

  @Test
  void spreadsLatencyAroundMiddle() {
    List<Duration> waits =
        draw("latency=20ms±10ms", 1, 10_000).stream().map(Fate::latency).toList();
    assertThat(waits).allMatch(w -> w.toMillis() >= 10 && w.toMillis() <= 30);
    assertThat(waits).anyMatch(w -> w.toMillis() < 12).anyMatch(w -> w.toMillis() >= 28);
  }

  @Test
  void drawsNothingWithoutFaults() {
    assertThat(draw("", 1, 3)).containsOnly(Fate.FAIR);
  }

  @Test
  void sparesNobodyAtHundredPercent() {
    assertThat(draw("html=100%", 7, 1_000))
        .allMatch(fate -> fate.fault().equals(Optional.of(Fault.Kind.HTML)));
  }
}
