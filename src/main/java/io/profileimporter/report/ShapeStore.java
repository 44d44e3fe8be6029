package io.profileimporter.report;

import io.profileimporter.brake.Shape;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The shapes of exports in the job store, with which later ones are compared. */
public final class ShapeStore {

  private final JdbcTemplate jdbc;

  public ShapeStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Writes the shape of a run's export in place of an earlier one; to be called in a transaction.
   */
  public void enter(String runId, Shape shape) {
    String json = StorableText.encode(Json.MAPPER.writeValueAsString(shape));
    jdbc.update("delete from run_shape where run_id = ?", runId);
    jdbc.update("insert into run_shape values (?, ?)", runId, json);
    jdbc.update("update import_run set correction = ? where run_id = ?", shape.correction(), runId);
  }

  /** The shape of a run's export, where it was found out. */
  public Optional<Shape> find(String runId) {
    return jdbc
        .query(
            "select shape from run_shape where run_id = ?",
            (row, number) ->
                Json.MAPPER.readValue(StorableText.decode(row.getString(1)), Shape.class),
            runId)
        .stream()
        .findFirst();
  }

  /** The shapes of some runs, in their order, where they were found out. */
  public List<Shape> of(List<Run> runs) {
    return runs.stream().flatMap(run -> find(run.id()).stream()).toList();
  }
}
