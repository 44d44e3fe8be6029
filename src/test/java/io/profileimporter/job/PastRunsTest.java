package io.profileimporter.job;

import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PastRunsTest {

  @TempDir private Path folder;
  private String url = "";

  @BeforeEach
  void chooseStore() {
    url = "jdbc:h2:file:" + folder.resolve("store");
  }

  @Test
  void findsNothingWhereThereIsNoStore() {
    assertThat(PastRuns.newestNamed(store("", ""), "c.csv")).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void findsNothingInEmptyDatabase() throws SQLException {
    make("create schema other");
    assertThat(PastRuns.newestNamed(store("", ""), "c.csv")).isEmpty();
  }

  @Test
  void saysThatItMayNotLook() throws SQLException {
    make("create schema other");
    assertThatThrownBy(() -> PastRuns.newestNamed(store("nobody", "wrong"), "c.csv"))
        .isInstanceOf(JobStoreException.class)
        .hasMessage("job store %s cannot be read (SQL state 28000)".formatted(url));
  }

  @Test
  void saysThatAnotherProcessHasTheStore() throws Exception {
    make("create schema other");
    try (FileChannel file = FileChannel.open(folder.resolve("store.mv.db"), WRITE);
        FileLock held = file.lock()) {
      assertThat(held.isValid()).isTrue();
      assertThatThrownBy(() -> PastRuns.newestNamed(store("", ""), "c.csv"))
          .hasMessage("job store %s is in use by another process".formatted(url));
    }
  }

  @Test
  void saysThatTablesAreOfAnotherVersion() throws SQLException {
    make("create table import_run (run_id varchar(64))");
    assertThatThrownBy(() -> PastRuns.newestNamed(store("", ""), "c.csv"))
        .hasMessage("job store %s cannot be read (SQL state 42S22)".formatted(url));
  }

  private JobStoreSettings store(String user, String password) {
    return new JobStoreSettings(url, Optional.of(user), Optional.of(password));
  }

  private void make(String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "", "")) {
      connection.createStatement().execute(statement);
    }
  }
}
