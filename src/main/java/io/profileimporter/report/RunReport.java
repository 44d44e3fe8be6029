package io.profileimporter.report;

import io.profileimporter.row.TableForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes the report of a run into its folder; what stood there before is replaced. */
public final class RunReport {

  private final RejectionStore rejections;

  public RunReport(RejectionStore rejections) {
    this.rejections = rejections;
  }

  /**
   * Writes all files of the report.
   *
   * @param table the form of the export, where it is a table: rejected rows are written likewise
   * @throws UncheckedIOException where the folder cannot be written
   */
  public RunSummary write(Run run, Optional<TableForm> table) {
    RunSummary summary =
        new RunSummary(
            run,
            rejections.rejectedRowsByReason(run.id()),
            rejections.droppedValuesByReason(run.id()),
            rejections.doubtedValuesByReason(run.id()));
    Path folder = run.reportFolder();
    try {
      Files.createDirectories(folder);
      writeRejections(run.id(), folder.resolve("rejections.jsonl"));
      writeRows(run.id(), folder, table);
      SummaryFile.write(summary, folder.resolve("summary.json"));
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write the report to " + folder, failure);
    }
    return summary;
  }

  private void writeRejections(String runId, Path path) throws IOException {
    try (RejectionsFile file = new RejectionsFile(path)) {
      rejections.forEachRejection(runId, file::write);
    }
  }

  private void writeRows(String runId, Path folder, Optional<TableForm> table) throws IOException {
    if (table.isPresent()) {
      Path path = folder.resolve("rejected-rows.csv");
      try (RejectedTableFile file = new RejectedTableFile(path, table.get())) {
        rejections.forEachRow(runId, file::write);
      }
    } else {
      try (RejectedDocumentsFile file =
          new RejectedDocumentsFile(folder.resolve("rejected-rows.ndjson"))) {
        rejections.forEachRow(runId, file::write);
      }
    }
  }
}
