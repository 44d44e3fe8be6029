package io.profileimporter.report;

import org.springframework.jdbc.core.JdbcTemplate;

/** Everything in the job store that a report is made of. */
public record ReportSources(
    RunStore runs,
    RejectionStore rejections,
    CensusStore censuses,
    FactsStore facts,
    RunFigures figures,
    CorrectionStore corrections,
    HandedOutFiles files) {

  /** The sources in a job store. */
  public static ReportSources of(JdbcTemplate jdbc) {
    return new ReportSources(
        new RunStore(jdbc),
        new RejectionStore(jdbc),
        new CensusStore(jdbc),
        new FactsStore(jdbc),
        new RunFigures(jdbc),
        new CorrectionStore(jdbc),
        new HandedOutFiles(jdbc));
  }
}
