package io.profileimporter.report;

import io.profileimporter.verification.Verification;
import java.util.List;
import java.util.Optional;

/**
 * What a report tells of a run beside its numbers.
 *
 * @param columns the header of the export, where it is a table
 * @param delimiter between the cells of the export; a comma where it is no table
 * @param rows the form of the file of rejected rows, where the export is a table
 * @param importer version of the importer
 * @param java version of Java
 * @param pace how far the run had come at some times
 * @param rehearsal whether nothing was sent: the numbers are those of an import that would send
 * @param seconds how long the run was at work, the time between a stop and the next start apart; 0
 *     where that is not known
 * @param latency of the requests since the last start
 * @param verified what reading back has shown
 */
public record RunFacts(
    List<String> columns,
    String delimiter,
    Optional<RowsForm> rows,
    String importer,
    String java,
    List<Pace> pace,
    boolean rehearsal,
    double seconds,
    Optional<Latency> latency,
    Optional<Verified> verified) {

  /** The facts of a run of which none are known. */
  public static final RunFacts UNKNOWN =
      new RunFacts(
          List.of(),
          ",",
          Optional.empty(),
          "",
          "",
          List.of(),
          false,
          0,
          Optional.empty(),
          Optional.empty());

  public RunFacts {
    columns = List.copyOf(columns);
    pace = List.copyOf(pace);
    if (delimiter.length() != 1) {
      throw new IllegalArgumentException("expected one character but was \"" + delimiter + "\"");
    }
  }

  /** These facts with what reading back has shown. */
  public RunFacts with(Verification verification) {
    return new RunFacts(
        columns,
        delimiter,
        rows,
        importer,
        java,
        pace,
        rehearsal,
        seconds,
        latency,
        Optional.of(Verified.of(verification)));
  }

  /**
   * How far a run had come.
   *
   * @param second since the run began, or was gone on with
   * @param rows that were dealt with by then
   * @param retries of requests by then
   * @param median milliseconds that half of the requests since the point before took at most; 0
   *     where there was none
   * @param p95 the same of 95 of 100
   * @param p99 the same of 99 of 100
   */
  public record Pace(
      double second, long rows, long retries, double median, double p95, double p99) {}
}
