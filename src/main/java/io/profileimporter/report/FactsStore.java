package io.profileimporter.report;

import org.springframework.jdbc.core.JdbcTemplate;

/** The facts of runs in the job store. */
public final class FactsStore {

  private final JdbcTemplate jdbc;

  public FactsStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Writes the facts of a run in place of earlier ones. */
  public void enter(String runId, RunFacts facts) {
    jdbc.update("delete from run_facts where run_id = ?", runId);
    String json = StorableText.encode(Json.MAPPER.writeValueAsString(facts));
    jdbc.update("insert into run_facts values (?, ?)", runId, json);
  }

  /** The facts of a run. */
  public RunFacts find(String runId) {
    return jdbc
        .query(
            "select facts from run_facts where run_id = ?",
            (row, number) ->
                Json.MAPPER.readValue(StorableText.decode(row.getString(1)), RunFacts.class),
            runId)
        .stream()
        .findFirst()
        .orElse(RunFacts.UNKNOWN);
  }
}
