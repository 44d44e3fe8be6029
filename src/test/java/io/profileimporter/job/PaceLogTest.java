package io.profileimporter.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.delivery.LatencySpread;
import io.profileimporter.report.RunFacts.Pace;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceLogTest {

  private final Clock noon = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

  @Test
  void beginsWhereTheRunGoesOn() {
    PaceLog log = new PaceLog(noon, 500, 3);
    log.mark(700, 4, LatencySpread.NONE);
    assertThat(log.points())
        .containsExactly(new Pace(0, 500, 3, 0, 0, 0), new Pace(0, 700, 4, 0, 0, 0));
  }

  @Test
  void longRunHasNoMorePoints() {
    PaceLog log = new PaceLog(noon, 0, 0);
    for (int chunk = 1; chunk <= 10_000; chunk++) {
      log.mark(chunk, 0, LatencySpread.NONE);
    }
    List<Long> rows = log.points().stream().map(Pace::rows).toList();
    assertThat(rows).hasSizeBetween(60, 120).startsWith(0L, 128L, 256L).isSorted();
  }
}
