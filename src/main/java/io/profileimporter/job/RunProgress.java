package io.profileimporter.job;

import io.profileimporter.delivery.Delivery;
import io.profileimporter.delivery.DeliveryState;
import io.profileimporter.report.Run;
import io.profileimporter.report.RunCounts;

/** A run at work, to be looked at from another thread. */
public final class RunProgress {

  private final Run run;
  private final Export export;
  private final RunTally tally;
  private final Delivery delivery;

  RunProgress(Run run, Export export, RunTally tally, Delivery delivery) {
    this.run = run;
    this.export = export;
    this.tally = tally;
    this.delivery = delivery;
  }

  public Run run() {
    return run;
  }

  public Export export() {
    return export;
  }

  /** The numbers of the chunks that are dealt with. */
  public RunCounts counts() {
    return tally.counts();
  }

  /** Requests of the whole run. */
  public Run.RequestCounts requests() {
    return tally.requests();
  }

  /** What the delivery is doing now. */
  public DeliveryState state() {
    return delivery.state();
  }
}
