package io.profileimporter.job;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The server's side of a connection to PostgreSQL: it may live on, and hold its locks, after the
 * connection was cut.
 *
 * @param started as the server writes it; a number is used again, the two together are not
 */
record Backend(int pid, String started) {

  /** The backend of a connection. */
  static Optional<Backend> of(Connection connection) throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement(
                "select pid, backend_start::text from pg_stat_activity where pid ="
                    + " pg_backend_pid()");
        ResultSet row = statement.executeQuery()) {
      return row.next()
          ? Optional.of(new Backend(row.getInt(1), row.getString(2)))
          : Optional.empty();
    }
  }

  /** Ends it; tells whether it was still there. */
  boolean end(JobStore store) {
    return !store
        .jdbc()
        .queryForList(
            "select pg_terminate_backend(pid) from pg_stat_activity where pid = ? and"
                + " backend_start::text = ?",
            pid,
            started)
        .isEmpty();
  }
}
