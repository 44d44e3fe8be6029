package io.profileimporter.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StopSignalTest {

  private final StopSignal stop = new StopSignal();
  private final List<String> told = new ArrayList<>();

  @Test
  void reachesThePartAtWork() {
    boolean given =
        stop.during(
            part -> {
              part.whenGiven(() -> told.add("part"));
              stop.give();
              return part.isGiven();
            });
    assertThat(given).isTrue();
    assertThat(told).containsExactly("part");
  }

  @Test
  void forgetsThePartAtItsEnd() {
    StopSignal ended = stop.during(part -> part);
    ended.whenGiven(() -> told.add("part"));
    stop.give();
    assertThat(told).isEmpty();
    assertThat(ended.isGiven()).isFalse();
  }

  @Test
  void partBegunAfterTheSignalHasItToo() {
    stop.give();
    boolean paused = stop.during(part -> part.pause(Duration.ofDays(1)));
    assertThat(paused).isFalse();
  }
}
