package io.profileimporter.cli;

import io.profileimporter.delivery.DeliveryState;
import io.profileimporter.job.RunProgress;
import io.profileimporter.report.Run;
import io.profileimporter.report.RunCounts;
import io.profileimporter.report.RunSummary;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/** The numbers of a run as fields of a line of the log. */
final class RunFields {

  private RunFields() {}

  /** What every line says while a run is at work. */
  static Map<String, String> context(Run run) {
    return Map.of("import.name", run.importName().name(), "import.run", run.id());
  }

  /** How loud the end of a run is told. */
  static Level level(Run run) {
    return switch (run.status()) {
      case COMPLETED, RUNNING, STOPPED, ABANDONED -> Level.INFO;
      case HELD, STOPPED_AT_MAX_REJECTED, INTERRUPTED -> Level.WARN;
      case FAILED -> Level.ERROR;
    };
  }

  /** A run at work. */
  static LoggingEventBuilder add(LoggingEventBuilder line, RunProgress progress) {
    DeliveryState state = progress.state();
    Map<String, Object> fields = counts(progress.counts());
    fields.put("import.requests", progress.requests().requests());
    fields.put("import.retries", progress.requests().retries());
    fields.put("import.throttled", progress.throttled());
    fields.put("import.in_flight", state.inFlight());
    return add(line, "progress", fields);
  }

  /** A run that has ended. */
  static LoggingEventBuilder add(LoggingEventBuilder line, RunSummary summary) {
    Run run = summary.run();
    Map<String, Object> fields = counts(run.counts());
    fields.put("import.status", run.status().code());
    fields.put("import.requests", run.requests().requests());
    fields.put("import.retries", run.requests().retries());
    fields.put("import.rejected_by_reason", summary.rejectedByReason());
    fields.put("import.dropped_by_reason", summary.droppedByReason());
    fields.put("import.report", run.reportFolder().resolve("report.html").toString());
    run.ended()
        .map(end -> Duration.between(run.started(), end).toNanos())
        .ifPresent(nanos -> fields.put("event.duration", nanos));
    return add(line, "run-ended", fields);
  }

  private static Map<String, Object> counts(RunCounts counts) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("import.read", counts.read());
    fields.put("import.delivered", counts.delivered());
    fields.put("import.unchanged", counts.unchanged());
    fields.put("import.rejected", counts.rejected());
    fields.put("import.left", counts.left());
    fields.put("import.dropped", counts.dropped());
    return fields;
  }

  private static LoggingEventBuilder add(
      LoggingEventBuilder line, String action, Map<String, Object> fields) {
    LoggingEventBuilder filled = line.addKeyValue("event.action", action);
    for (Map.Entry<String, Object> field : fields.entrySet()) {
      filled = filled.addKeyValue(field.getKey(), field.getValue());
    }
    return filled;
  }
}
