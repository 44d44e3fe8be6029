package io.profileimporter.report;

import io.profileimporter.profile.Person;
import io.profileimporter.row.Rejection;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Finds and removes what the tables of a run keep of a person. The rows stay, without anything that
 * stood in them: the numbers of the run go on to add up.
 */
public final class PersonalTraces {

  /** What stands in the place of what was removed. */
  public static final String FORGOTTEN = "forgotten";

  private final JdbcTemplate jdbc;
  private final RejectionStore rejections;

  public PersonalTraces(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.rejections = new RejectionStore(jdbc);
  }

  /**
   * The rows of a run that are a person's, with their lines.
   *
   * @param isMapped whether what a row is mapped to is the person's
   */
  public SortedMap<Long, Long> find(String runId, Person person, Predicate<RowContent> isMapped) {
    SortedMap<Long, Long> lines = new TreeMap<>();
    rejections.forEachRow(
        runId,
        row -> {
          if (isMapped.test(row.content()) || isNamedIn(row.content(), person)) {
            lines.put(row.record(), row.line());
          }
        });
    rejections.forEachRejection(
        runId,
        stored -> {
          if (names(stored.rejection(), person)) {
            lines.put(stored.record(), stored.line());
          }
        });
    return lines;
  }

  private static boolean isNamedIn(RowContent content, Person person) {
    return content instanceof RowContent.Cells cells
        ? cells.cells().stream().anyMatch(person::isNamedIn)
        : person.isNamedIn(content.text());
  }

  private static boolean names(Rejection rejection, Person person) {
    return person.isNamedIn(rejection.detail())
        || rejection
            .value()
            .filter(value -> person.isNamedBy(rejection.field().orElse(""), value))
            .isPresent();
  }

  /** Removes what stands in rows of a run; how many of them had anything. */
  public int empty(String runId, Collection<Long> records) {
    int emptied = 0;
    for (long record : records) {
      int rows =
          jdbc.update(
              "update rejected_row set form = 'text', content = '' where run_id = ? and"
                  + " record_number = ?",
              runId,
              record);
      int reasons =
          jdbc.update(
              "update rejection set found = null, detail = ? where run_id = ? and record_number = ?",
              FORGOTTEN,
              runId,
              record);
      emptied += rows + reasons > 0 ? 1 : 0;
    }
    return emptied;
  }

  /** Removes what the census of a run has found out about values; how much that was. */
  public int emptyEvidence(String runId, Collection<Long> hashes) {
    int removed = new ChargeTable(jdbc, runId).remove(hashes);
    for (long hash : hashes) {
      removed +=
          jdbc.update(
              "delete from census_finding where run_id = ? and value_hash = ?", runId, hash);
    }
    return removed;
  }
}
