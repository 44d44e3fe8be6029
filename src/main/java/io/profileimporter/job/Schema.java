package io.profileimporter.job;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The tables of a job store. Flyway makes them and brings them up to date; a store in which all its
 * migrations stand already is recognised by a look, because Flyway takes longer to start than a
 * small import takes.
 */
final class Schema {

  private static final String HISTORY = "schema_history";

  /** Rows without a version tell of other things that Flyway did. */
  private static final String APPLIED =
      """
      select "version", "success" from "schema_history"
      where "version" is not null order by "installed_rank"
      """;

  private final Database database;
  private final DataSource dataSource;

  Schema(Database database, DataSource dataSource) {
    this.database = database;
    this.dataSource = dataSource;
  }

  /**
   * Makes the tables, or brings them up to date, where necessary.
   *
   * @throws org.flywaydb.core.api.FlywayException where that cannot be done
   */
  void bringUpToDate() {
    if (applied().equals(database.versions())) {
      return;
    }
    Flyway.configure()
        .dataSource(dataSource)
        .locations("classpath:db/common", "classpath:db/" + database.folder())
        .table(HISTORY)
        .load()
        .migrate();
  }

  /** The versions that Flyway has written down, oldest first; one that failed is no version. */
  List<String> applied() {
    List<String> versions = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(APPLIED)) {
      while (rows.next()) {
        versions.add(rows.getBoolean("success") ? rows.getString("version") : "failed");
      }
      return versions;
    } catch (SQLException noSuchTable) {
      return List.of();
    }
  }

  /**
   * Makes the tables of an empty H2 database that nobody will open again: no history is written, so
   * that nothing could bring it up to date.
   */
  void makeForOnce() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (String script : database.scripts()) {
        statement.execute("runscript from 'classpath:db/" + script + "'");
      }
    } catch (SQLException failure) {
      throw new JobStoreException("job store: its tables cannot be made", failure);
    }
  }
}
