package io.profileimporter.monitoring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmInfoMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.profileimporter.monitoring.WatchedImport.Past;
import io.profileimporter.report.ImportName;
import io.profileimporter.report.RunStore;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows how the imports of this process stand; heard and asked from any thread. */
public final class Monitor implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Monitor.class);

  private final RunStore runs;
  private final Clock clock;
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collector = new JvmGcMetrics();
  private final Map<ImportName, WatchedImport> imports = new LinkedHashMap<>();
  private final Map<ImportName, ImportMeters> meters = new LinkedHashMap<>();
  private volatile boolean storeAnswers = true;

  /**
   * A monitor of imports; what their last runs were it asks the job store.
   *
   * @param nanoTime a time that goes on steadily
   */
  public Monitor(List<ImportName> names, RunStore runs, Clock clock, LongSupplier nanoTime) {
    this.runs = runs;
    this.clock = clock;
    for (ImportName name : names) {
      WatchedImport watched = new WatchedImport(nanoTime);
      imports.put(name, watched);
      meters.put(name, new ImportMeters(registry, name.name(), watched));
    }
    Gauge.builder("profile.importer.job.store.up", this, one -> one.storeAnswers ? 1 : 0)
        .description("1 while the job store answers")
        .register(registry);
    meters.values().forEach(ImportMeters::register);
    bindProcess();
    refresh();
  }

  private void bindProcess() {
    new JvmInfoMetrics().bindTo(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collector.bindTo(registry);
  }

  /** A run of an import has begun to deliver. */
  public void began(ImportName name, LiveFigures live) {
    Optional.ofNullable(imports.get(name)).ifPresent(watched -> watched.began(live));
  }

  /** The run of an import delivers no more. */
  public void ended(ImportName name) {
    Optional.ofNullable(imports.get(name)).ifPresent(WatchedImport::paused);
  }

  /** No export of an import has come. */
  public void missed(String name) {
    imports.forEach(
        (known, watched) -> {
          if (known.name().equals(name)) {
            watched.missed();
          }
        });
  }

  /** Asks the job store again: another machine may have imported, too. */
  public synchronized void refresh() {
    try {
      Instant now = clock.instant();
      imports.forEach(
          (name, watched) -> {
            watched.know(
                new Past(
                    runs.ofImport(name, now, 1).stream().findFirst(),
                    runs.goodOf(name, now, 1).stream().findFirst()));
          });
      meters.values().forEach(ImportMeters::registerPast);
      storeAnswers = true;
    } catch (RuntimeException away) { // whatever it is: who asks next is to be answered
      if (storeAnswers) {
        log.warn("The job store does not answer: {}", away.getClass().getSimpleName());
      }
      storeAnswers = false;
    }
  }

  /** How everything stands. */
  Health health() {
    Map<String, Past> pasts = new LinkedHashMap<>();
    imports.forEach((name, watched) -> pasts.put(name.name(), watched.past()));
    return Health.of(storeAnswers, pasts);
  }

  /** All figures as text in a format that the reader of this Accept header takes. */
  Figures figures(String accept) {
    boolean open = accept.contains("application/openmetrics-text");
    String type =
        open
            ? "application/openmetrics-text; version=1.0.0; charset=utf-8"
            : "text/plain; version=0.0.4; charset=utf-8";
    return new Figures(type, registry.scrape(type));
  }

  /** A page of figures. */
  record Figures(String contentType, String text) {}

  @Override
  public void close() {
    collector.close();
    registry.close();
  }
}
