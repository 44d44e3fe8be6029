package io.profileimporter.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WrkTest {

  private static final String PRINTED =
      """
      Running 5s test @ http://127.0.0.1:38411/profile/set
        2 threads and 64 connections
        Thread Stats   Avg      Stdev     Max   +/- Stdev
          Latency     1.09ms    1.66ms  28.15ms   91.97%
          Req/Sec    47.37k     8.95k   60.87k    76.00%
        471312 requests in 5.00s, 46.75MB read
      Requests/sec:  94262.41
      Transfer/sec:      9.35MB
      """;

  @Test
  void readsTheRate() {
    assertThat(Wrk.rateIn(PRINTED)).isEqualTo(94_262.41);
  }

  @Test
  void countsNoRefusedRequests() {
    assertThatThrownBy(() -> Wrk.rateIn(PRINTED + "  Non-2xx or 3xx responses: 471312\n"))
        .hasMessage("expected wrk's requests to succeed but Non-2xx or 3xx responses: 471312");
  }

  @Test
  void countsNoBrokenConnections() {
    String errors = "  Socket errors: connect 0, read 3, write 0, timeout 0\n";
    assertThatThrownBy(() -> Wrk.rateIn(PRINTED + errors))
        .hasMessage(
            "expected wrk's requests to succeed but"
                + " Socket errors: connect 0, read 3, write 0, timeout 0");
  }

  @Test
  void needsARate() {
    assertThatThrownBy(() -> Wrk.rateIn("unable to connect"))
        .hasMessage("expected wrk to print Requests/sec but was: unable to connect");
  }
}
