package io.profileimporter.monitoring;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.profileimporter.report.Run;
import io.profileimporter.report.RunCounts;
import io.profileimporter.report.RunStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** The meters of one import. What is not known has no meter, so that no alert takes it for 0. */
final class ImportMeters {

  private static final String PREFIX = "profile.importer.";
  private static final String SECONDS = "seconds";

  private final MeterRegistry registry;
  private final WatchedImport watched;
  private final Tags tags;
  private boolean knowsLast;
  private boolean knowsGood;

  ImportMeters(MeterRegistry registry, String name, WatchedImport watched) {
    this.registry = registry;
    this.watched = watched;
    this.tags = Tags.of("import", name);
  }

  /** Registers what every import has. */
  void register() {
    counter("rows", Tags.of("outcome", "delivered"), Totals::delivered, "Rows dealt with");
    counter("rows", Tags.of("outcome", "unchanged"), Totals::unchanged, "Rows dealt with");
    counter("rows", Tags.of("outcome", "rejected"), Totals::rejected, "Rows dealt with");
    counter("dropped.values", Tags.empty(), Totals::dropped, "Values left out of profiles");
    counter("requests", Tags.empty(), Totals::requests, "Requests to the API, retries included");
    counter("retries", Tags.empty(), Totals::retries, "Requests sent again after a fault");
    counter("throttled.replies", Tags.empty(), Totals::throttled, "Replies with status 429");
    FunctionCounter.builder(PREFIX + "missing.exports", watched, WatchedImport::missing)
        .tags(tags)
        .description("Times at which no export had come")
        .register(registry);
    gauge("running", one -> one.isAtWork() ? 1 : 0, "1 while a run is at work");
    gauge("in.flight.requests", one -> one.state().inFlight(), "Requests under way");
    gauge("window.requests", one -> one.state().window(), "Requests that may be under way");
    gauge("rows.per.second", WatchedImport::rowsPerSecond, "Pace of the run at work");
  }

  /** Registers what is known once a run has ended, the first time that it is known. */
  void registerPast() {
    if (!knowsLast && watched.past().last().isPresent()) {
      knowsLast = true;
      registerLast();
    }
    if (!knowsGood && watched.past().good().isPresent()) {
      knowsGood = true;
      registerGood();
    }
  }

  private void registerLast() {
    last("last.run.rows.read", "", run -> run.counts().read(), "Rows read by the last run");
    rows("delivered", RunCounts::delivered);
    rows("unchanged", RunCounts::unchanged);
    rows("rejected", RunCounts::rejected);
    rows("left", RunCounts::left);
    last("last.run.dropped.values", "", run -> run.counts().dropped(), "Values left out by it");
    last("last.run.timestamp", SECONDS, run -> epoch(end(run)), "When the last run ended");
    last("last.run.duration", SECONDS, ImportMeters::duration, "How long the last run took");
    for (RunStatus status : RunStatus.values()) {
      last(status);
    }
  }

  private void registerGood() {
    Gauge.builder(
            PREFIX + "last.success.timestamp",
            watched,
            one -> one.past().good().map(run -> epoch(end(run))).orElse(Double.NaN))
        .tags(tags)
        .baseUnit(SECONDS)
        .description("When the last run that came to its end did so")
        .register(registry);
  }

  private void counter(String name, Tags more, ToLongFunction<Totals> value, String what) {
    FunctionCounter.builder(PREFIX + name, watched, one -> value.applyAsLong(one.totals()))
        .tags(tags.and(more))
        .description(what)
        .register(registry);
  }

  private void gauge(String name, ToDoubleFunction<WatchedImport> value, String what) {
    Gauge.builder(PREFIX + name, watched, value).tags(tags).description(what).register(registry);
  }

  private void rows(String outcome, ToLongFunction<RunCounts> value) {
    Gauge.builder(
            PREFIX + "last.run.rows",
            watched,
            one -> ofLast(one, run -> value.applyAsLong(run.counts())))
        .tags(tags.and("outcome", outcome))
        .description("Rows of the last run")
        .register(registry);
  }

  private void last(RunStatus status) {
    Gauge.builder(
            PREFIX + "last.run.status",
            watched,
            one -> ofLast(one, run -> run.status() == status ? 1 : 0))
        .tags(tags.and("status", status.code()))
        .description("1 for the status of the last run")
        .register(registry);
  }

  private void last(String name, String unit, ToDoubleFunction<Run> value, String what) {
    Gauge.builder(PREFIX + name, watched, one -> ofLast(one, value))
        .tags(tags)
        .baseUnit(unit.isEmpty() ? null : unit)
        .description(what)
        .register(registry);
  }

  private static double ofLast(WatchedImport one, ToDoubleFunction<Run> value) {
    return one.past().last().map(value::applyAsDouble).orElse(Double.NaN);
  }

  private static Instant end(Run run) {
    return run.ended().orElse(run.started());
  }

  private static double duration(Run run) {
    return Duration.between(run.started(), end(run)).toMillis() / 1000.0;
  }

  private static double epoch(Instant time) {
    return time.toEpochMilli() / 1000.0;
  }
}
