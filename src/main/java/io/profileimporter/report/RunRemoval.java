package io.profileimporter.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Removes a run from our own tables, and the folder of its report. */
public final class RunRemoval {

  /** Those that point at others come first. */
  private static final List<String> TABLES =
      List.of(
          "rejection",
          "rejected_row",
          "corrected_row",
          "census_finding",
          "census_charge",
          "census",
          "run_facts",
          "run_shape",
          "handed_out_file",
          "import_run");

  private final JdbcTemplate jdbc;

  public RunRemoval(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** What would be removed of a run. */
  public PrunedRun look(Run run) {
    Long rejections =
        jdbc.queryForObject(
            "select count(*) from rejection where run_id = ?", Long.class, run.id());
    return new PrunedRun(run, rejections == null ? 0 : rejections, bytes(run));
  }

  /**
   * Removes all rows of a run; to be called in a transaction. What later runs have corrected of it
   * stays with them: by that they know each other.
   */
  public void deleteRows(Run run) {
    for (String table : TABLES) {
      jdbc.update("delete from " + table + " where run_id = ?", run.id());
    }
  }

  /**
   * Deletes the folder of the report. A folder that is not called as the run is nobody's but the
   * user's, and stays.
   *
   * @throws UncheckedIOException where it cannot be deleted
   */
  public void deleteFolder(Run run) {
    try (Stream<Path> files = files(run)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot delete " + run.reportFolder(), failure);
    }
  }

  private static long bytes(Run run) {
    try (Stream<Path> files = files(run)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + run.reportFolder(), failure);
    }
  }

  /** To be closed by who asks for it. */
  @SuppressWarnings("StreamResourceLeak")
  private static Stream<Path> files(Run run) throws IOException {
    Path folder = run.reportFolder();
    boolean own = Path.of(run.id()).equals(folder.getFileName()) && Files.isDirectory(folder);
    return own ? Files.walk(folder) : Stream.empty();
  }
}
