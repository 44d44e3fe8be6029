package io.profileimporter.report;

import io.profileimporter.census.Evidence;
import io.profileimporter.census.Finding;
import io.profileimporter.report.Rounds.Round;
import io.profileimporter.row.TableForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes the report of a run into its folder; what stood there before is replaced. */
public final class RunReport {

  /** The file of the rejected rows of a table, in the folder of a report. */
  static final String REJECTED_TABLE = "rejected-rows.csv";

  /** The same of an export of JSON. */
  static final String REJECTED_DOCUMENTS = "rejected-rows.ndjson";

  private static final int STRONGEST = 5;

  private final RejectionStore rejections;
  private final CensusStore censuses;
  private final RunStore runs;
  private final CorrectionStore corrections;
  private final FactsStore facts;
  private final HandedOutFiles files;

  public RunReport(ReportSources sources) {
    this.rejections = sources.rejections();
    this.censuses = sources.censuses();
    this.runs = sources.runs();
    this.corrections = sources.corrections();
    this.facts = sources.facts();
    this.files = sources.files();
  }

  /**
   * Writes all files of the report.
   *
   * @param table the form of the export, where it is a table: rejected rows are written likewise
   * @throws UncheckedIOException where the folder cannot be written
   */
  public RunSummary write(Run run, Optional<TableForm> table) {
    Evidence evidence = censuses.find(run.id());
    summary(run, evidence);
    Path folder = run.reportFolder();
    try {
      Files.createDirectories(folder);
      WholeFile.write(folder.resolve("rejections.jsonl"), part -> writeRejections(run.id(), part));
      if (run.counts().dropped() > 0) {
        writeDropped(run.id(), folder, table);
      }
      writeRows(run.id(), folder, table);
      if (evidence.rows() > 0) {
        WholeFile.write(
            folder.resolve("evidence.json"), part -> EvidenceFile.write(evidence, part));
      }
      RunSummary summary = summary(run, evidence);
      SummaryFile.write(summary, facts.find(run.id()).verified(), folder.resolve("summary.json"));
      return summary;
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write the report to " + folder, failure);
    }
  }

  /**
   * Writes the numbers of a run again, once they have changed.
   *
   * @throws UncheckedIOException where the folder cannot be written
   */
  public RunSummary writeSummary(Run run) {
    RunSummary summary = summary(run);
    try {
      SummaryFile.write(
          summary, facts.find(run.id()).verified(), run.reportFolder().resolve("summary.json"));
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write the report to " + run.reportFolder(), failure);
    }
    return summary;
  }

  /** The numbers of a run, with nothing written. */
  public RunSummary summary(Run run) {
    return summary(run, censuses.find(run.id()));
  }

  private RunSummary summary(Run run, Evidence evidence) {
    return new RunSummary(
        run,
        rejections.rejectedRowsByReason(run.id()),
        rejections.droppedValuesByReason(run.id()),
        rejections.doubtedValuesByReason(run.id()),
        valuesByReason(evidence),
        evidence.strongest(STRONGEST).stream().map(Finding::sentence).toList(),
        rounds(run),
        lasted(run),
        files.rejectedRows(run.id()).map(run.reportFolder()::resolve));
  }

  /** Without the time between a stop and the next start, where that is known. */
  private Duration lasted(Run run) {
    double seconds = facts.find(run.id()).seconds();
    return seconds > 0
        ? Duration.ofMillis(Math.round(1000 * seconds))
        : Duration.between(run.started(), run.ended().orElse(run.started()));
  }

  private Rounds rounds(Run run) {
    Corrections own = corrections.of(run.id());
    return new Rounds(linked(corrections.correctedBy(run.id())), own, linked(own.runs()));
  }

  private List<Round> linked(List<String> ids) {
    return ids.stream()
        .map(runs::find)
        .flatMap(Optional::stream)
        .map(run -> new Round(run.id(), run.reportFolder(), corrections.of(run.id())))
        .toList();
  }

  private static Map<String, Long> valuesByReason(Evidence evidence) {
    Map<String, Long> values = new TreeMap<>();
    evidence.counts().forEach((reason, count) -> values.put(reason.code(), count));
    return values;
  }

  private void writeRejections(String runId, Path path) throws IOException {
    try (RejectionsFile file = new RejectionsFile(path)) {
      rejections.forEachRejection(runId, file::write);
    }
  }

  private void writeDropped(String runId, Path folder, Optional<TableForm> form)
      throws IOException {
    Path place = folder.resolve(DroppedValuesFile.NAME);
    Path part =
        WholeFile.written(
            place,
            path -> {
              try (DroppedValuesFile file = new DroppedValuesFile(path, form)) {
                rejections.forEachRejection(runId, file::write);
              }
            });
    files.handOut(runId, part, place);
  }

  private void writeRows(String runId, Path folder, Optional<TableForm> table) throws IOException {
    Path place = folder.resolve(table.isPresent() ? REJECTED_TABLE : REJECTED_DOCUMENTS);
    Path part =
        WholeFile.written(
            place,
            path -> {
              if (table.isPresent()) {
                writeTable(runId, path, table.get());
              } else {
                writeDocuments(runId, path);
              }
            });
    files.handOut(runId, part, place);
  }

  private void writeTable(String runId, Path path, TableForm form) throws IOException {
    try (RejectedTableFile file = new RejectedTableFile(path, runId, form)) {
      rejections.forEachRow(runId, file::write);
    }
  }

  private void writeDocuments(String runId, Path path) throws IOException {
    try (RejectedDocumentsFile file = new RejectedDocumentsFile(path, runId)) {
      rejections.forEachRow(runId, file::write);
    }
  }
}
