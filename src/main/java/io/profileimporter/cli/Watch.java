package io.profileimporter.cli;

import io.profileimporter.config.PlannedImport;
import io.profileimporter.job.JobStore;
import io.profileimporter.job.RefusedStartException;
import io.profileimporter.monitoring.Monitor;
import io.profileimporter.monitoring.MonitorAddress;
import io.profileimporter.monitoring.MonitorServer;
import io.profileimporter.report.RunStore;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The figures and the health of a scheduler, served for as long as it is at work. */
final class Watch implements AutoCloseable {

  private record Served(Monitor monitor, MonitorServer server) {}

  private final Optional<Served> served;

  private Watch(Optional<Served> served) {
    this.served = served;
  }

  /**
   * Begins to serve, where there is an address.
   *
   * @throws RefusedStartException where it cannot be listened on
   */
  static Watch open(Optional<MonitorAddress> address, List<PlannedImport> imports, JobStore store) {
    return new Watch(address.map(where -> serve(where, imports, store)));
  }

  private static Served serve(MonitorAddress address, List<PlannedImport> imports, JobStore store) {
    Monitor monitor =
        new Monitor(
            imports.stream().map(planned -> planned.settings().importName()).toList(),
            new RunStore(store.jdbc()),
            Clock.systemUTC(),
            System::nanoTime);
    try {
      return new Served(monitor, MonitorServer.start(address, monitor));
    } catch (UncheckedIOException taken) {
      monitor.close();
      throw new RefusedStartException(String.valueOf(taken.getMessage()));
    }
  }

  Optional<Monitor> monitor() {
    return served.map(Served::monitor);
  }

  /** Where it can be watched. */
  Optional<URI> uri() {
    return served.map(watching -> watching.server().uri());
  }

  @Override
  public void close() {
    served.ifPresent(
        watching -> {
          watching.server().close();
          watching.monitor().close();
        });
  }
}
