package io.profileimporter.monitoring;

import io.profileimporter.report.Run;
import io.profileimporter.report.RunCounts;

/** What one import has done since this process began; such numbers only grow. */
record Totals(
    long delivered,
    long unchanged,
    long rejected,
    long dropped,
    long requests,
    long retries,
    long throttled) {

  static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0);

  /** The numbers of a run at work, as they are now. */
  static Totals of(LiveFigures live) {
    RunCounts counts = live.counts().get();
    Run.RequestCounts requests = live.requests().get();
    return new Totals(
        counts.delivered(),
        counts.unchanged(),
        counts.rejected(),
        counts.dropped(),
        requests.requests(),
        requests.retries(),
        live.throttled().getAsLong());
  }

  /** These numbers and what has been done between two looks at a run. */
  Totals plus(Totals now, Totals before) {
    return new Totals(
        delivered + now.delivered - before.delivered,
        unchanged + now.unchanged - before.unchanged,
        rejected + now.rejected - before.rejected,
        dropped + now.dropped - before.dropped,
        requests + now.requests - before.requests,
        retries + now.retries - before.retries,
        throttled + now.throttled - before.throttled);
  }

  /** Rows that were dealt with. */
  long rows() {
    return delivered + unchanged + rejected;
  }
}
