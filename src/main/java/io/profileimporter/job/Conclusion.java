package io.profileimporter.job;

import io.profileimporter.report.FactsStore;
import io.profileimporter.report.ReportSources;
import io.profileimporter.report.RowsForm;
import io.profileimporter.report.Run;
import io.profileimporter.report.RunCounts;
import io.profileimporter.report.RunFacts;
import io.profileimporter.report.RunReport;
import io.profileimporter.report.RunStore;
import io.profileimporter.report.RunSummary;
import io.profileimporter.report.page.ReportPage;
import io.profileimporter.row.TableForm;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The end of a run: its numbers are added up, and its report is written. */
final class Conclusion {

  private final JobStore store;
  private final ImportSettings settings;
  private final Clock clock;
  private final CompletableFuture<ReportPage> page;
  private double earlierSeconds = -1;

  /** The parts that the page of every run has are made meanwhile by another thread. */
  Conclusion(JobStore store, ImportSettings settings, Clock clock) {
    this.store = store;
    this.settings = settings;
    this.clock = clock;
    this.page =
        CompletableFuture.supplyAsync(
            () ->
                new ReportPage(
                    ReportSources.of(store.jdbc()), settings.reportMask(), ZoneId.systemDefault()));
  }

  /** Keeps what a report tells of a run beside its numbers. */
  void keepFacts(Run run, RunTally tally, Optional<TableForm> table) {
    if (earlierSeconds < 0) {
      earlierSeconds = new FactsStore(store.jdbc()).find(run.id()).seconds();
    }
    new FactsStore(store.jdbc()).enter(run.id(), facts(tally, table));
  }

  private RunFacts facts(RunTally tally, Optional<TableForm> table) {
    String version = ImportRun.class.getPackage().getImplementationVersion();
    Optional<RowsForm> rows =
        table.map(form -> RowsForm.of(form, settings.correctionForm(), sources()));
    return new RunFacts(
        table.map(form -> form.columns().names()).orElse(List.of()),
        rows.map(form -> String.valueOf(form.delimiter())).orElse(","),
        rows,
        version == null ? "development" : version,
        Runtime.version().toString(),
        tally.pace(),
        tally.isRehearsal(),
        earlierSeconds + tally.seconds(),
        tally.latency(),
        Optional.empty());
  }

  private Map<String, List<String>> sources() {
    Map<String, List<String>> sources = new LinkedHashMap<>();
    settings
        .mapping()
        .sources()
        .forEach(source -> sources.put(source.property().apiName(), source.places()));
    return sources;
  }

  /**
   * The committed numbers are the job store's; what was taken beyond them is left. A run whose
   * report could not be written has not ended: it is written when the run is started again.
   */
  RunSummary of(Run run, RunEnd end, RunTally tally, Optional<TableForm> table) {
    RunStore runs = new RunStore(store.jdbc());
    RunCounts committed = runs.find(run.id()).orElseThrow().counts();
    RunCounts counts = committed.withLeft(tally.taken() - committed.read());
    Run ended =
        run.ended(end.status(), end.message(), clock.instant()).with(counts, tally.requests());
    RunReport report = new RunReport(ReportSources.of(store.jdbc()));
    keepFacts(ended, tally, table);
    RunSummary summary = report.write(ended, table.map(settings.correctionForm()::over));
    page.join().write(summary, ended.reportFolder().resolve("report.html"));
    runs.end(ended);
    ReportRenewal renewal = new ReportRenewal(store, page::join);
    summary.rounds().earlier().forEach(round -> renewal.renew(round.runId()));
    return summary;
  }
}
