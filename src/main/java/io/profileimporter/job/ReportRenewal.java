package io.profileimporter.job;

import io.profileimporter.report.FactsStore;
import io.profileimporter.report.ReportSources;
import io.profileimporter.report.Run;
import io.profileimporter.report.RunReport;
import io.profileimporter.report.RunSummary;
import io.profileimporter.report.page.Mask;
import io.profileimporter.report.page.ReportPage;
import io.profileimporter.verification.Verification;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Writes the report of a run again, once more is known of it. */
public final class ReportRenewal {

  private final JobStore store;
  private final Supplier<ReportPage> page;

  /** Renews pages that show as much of the values as this. */
  public ReportRenewal(JobStore store, Mask mask) {
    this(store, () -> new ReportPage(ReportSources.of(store.jdbc()), mask, ZoneId.systemDefault()));
  }

  ReportRenewal(JobStore store, Supplier<ReportPage> page) {
    this.store = store;
    this.page = page;
  }

  /** Adds what reading back has shown to the report of a run. */
  public void verified(String runId, Verification verification) {
    FactsStore facts = new FactsStore(store.jdbc());
    facts.enter(runId, facts.find(runId).with(verification));
    renew(runId);
  }

  /** Writes the numbers and the page of a run, where its folder is still there. */
  void renew(String runId) {
    ReportSources sources = ReportSources.of(store.jdbc());
    Run run = sources.runs().find(runId).orElseThrow();
    if (Files.isWritable(run.reportFolder())) {
      RunSummary summary = new RunReport(sources).writeSummary(run);
      page.get().write(summary, run.reportFolder().resolve("report.html"));
    }
  }
}
