package io.profileimporter.job;

import io.profileimporter.delivery.Delivery;
import io.profileimporter.delivery.DeliveryState;
import io.profileimporter.report.Run;
import io.profileimporter.report.RunCounts;
import java.util.function.LongSupplier;

/** A run at work, to be looked at from another thread. */
public final class RunProgress {

  private final Run run;
  private final Export export;
  private final RunTally tally;
  private final Delivery delivery;
  private final LongSupplier rowsRead;
  private final CensusProgress census;

  RunProgress(
      Run run,
      Export export,
      RunTally tally,
      Delivery delivery,
      LongSupplier rowsRead,
      CensusProgress census) {
    this.run = run;
    this.export = export;
    this.tally = tally;
    this.delivery = delivery;
    this.rowsRead = rowsRead;
    this.census = census;
  }

  public Run run() {
    return run;
  }

  public Export export() {
    return export;
  }

  /** Rows that were read from the export; those beyond the numbers wait for their delivery. */
  public long rowsRead() {
    return rowsRead.getAsLong();
  }

  /** The numbers of the chunks that are dealt with. */
  public RunCounts counts() {
    return tally.counts();
  }

  /** Requests of the whole run. */
  public Run.RequestCounts requests() {
    return tally.requests();
  }

  /** Replies that asked for fewer requests (429), since the run began or was gone on with. */
  public long throttled() {
    return delivery.counts().throttled();
  }

  /** How far the census is, which comes before the delivery. */
  public CensusProgress census() {
    return census;
  }

  /** What the delivery is doing now. */
  public DeliveryState state() {
    return delivery.state();
  }
}
