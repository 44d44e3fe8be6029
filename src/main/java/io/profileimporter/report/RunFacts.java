package io.profileimporter.report;

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
 */
public record RunFacts(
    List<String> columns,
    String delimiter,
    Optional<RowsForm> rows,
    String importer,
    String java,
    List<Pace> pace,
    boolean rehearsal) {

  /** The facts of a run of which none are known. */
  public static final RunFacts UNKNOWN =
      new RunFacts(List.of(), ",", Optional.empty(), "", "", List.of(), false);

  public RunFacts {
    columns = List.copyOf(columns);
    pace = List.copyOf(pace);
    if (delimiter.length() != 1) {
      throw new IllegalArgumentException("expected one character but was \"" + delimiter + "\"");
    }
  }

  /**
   * How far a run had come.
   *
   * @param second since the run began, or was gone on with
   * @param rows that were dealt with by then
   * @param retries of requests by then
   */
  public record Pace(double second, long rows, long retries) {}
}
