package io.profileimporter.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.profileimporter.report.SourceFingerprint;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JobStoreTest {

  @ParameterizedTest
  @EnumSource
  void openedASecondTimeHoldsWhatItHeld(TestStore database, @TempDir Path folder) {
    JobStoreSettings settings =
        database == TestStore.H2
            ? settings("jdbc:h2:file:" + folder.resolve("store"))
            : database.settings();
    try (JobStore store = JobStore.open(settings)) {
      store.jdbc().update("insert into run_lock values ('x')");
    }
    try (JobStore store = JobStore.open(settings)) {
      assertThat(store.jdbc().queryForList("select * from run_lock")).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void exportIsLockedOnce(TestStore database) {
    try (JobStore store = database.open();
        RunLock first = lock(store, "/in/a.csv").orElseThrow()) {
      assertThat(first.backend().isPresent()).isEqualTo(database == TestStore.POSTGRESQL);
      assertThat(lock(store, "/in/a.csv")).isEmpty();
      try (RunLock other = lock(store, "/in/b.csv").orElseThrow()) {
        assertThat(other).isNotSameAs(first);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void lockEndsWithItsRun(TestStore database) {
    try (JobStore store = database.open()) {
      lock(store, "/in/a.csv").orElseThrow().close();
      assertThat(lock(store, "/in/a.csv")).isPresent().hasValueSatisfying(RunLock::close);
      assertThat(store.jdbc().queryForList("select * from run_lock")).isEmpty();
    }
  }

  @Test
  void refusesADatabaseOfAnotherKind() {
    assertThatThrownBy(() -> JobStore.open(settings("jdbc:mysql://db/x")))
        .isInstanceOf(RefusedStartException.class)
        .hasMessage("job store: expected a URL that begins with jdbc:h2: or jdbc:postgresql:");
  }

  @Test
  void refusalNeverTellsThePassword(@TempDir Path folder) {
    String url = "jdbc:h2:file:" + folder.resolve("store");
    JobStore.open(settings(url + ";USER=sa;PASSWORD=right-secret")).close();
    assertThatThrownBy(() -> JobStore.open(settings(url + ";USER=sa;PASSWORD=wrong-secret")))
        .isInstanceOf(RefusedStartException.class)
        .hasMessageStartingWith("job store " + url + " cannot be opened: Wrong user name")
        .hasMessageNotContaining("secret");
  }

  @Test
  void settingsNeverTellThePassword() {
    JobStoreSettings settings =
        new JobStoreSettings(
            "jdbc:postgresql://db/importer?password=secret",
            Optional.of("u"),
            Optional.of("secret"));
    assertThat(settings).hasToString("jdbc:postgresql://db/importer");
  }

  @Test
  void temporaryStoreLeavesNothing() {
    Path folder;
    try (TemporaryStore temporary = TemporaryStore.create()) {
      String url = temporary.settings().shownUrl();
      folder = Path.of(url.replace("jdbc:h2:file:", "")).getParent();
      try (JobStore store = temporary.open()) {
        store.jdbc().update("insert into run_lock values ('x')");
      }
      assertThat(folder).isNotEmptyDirectory();
    }
    assertThat(folder).doesNotExist();
  }

  private static Optional<RunLock> lock(JobStore store, String path) {
    return RunLock.tryAcquire(store, new SourceFingerprint(path, "a.csv", 0, Optional.empty(), ""));
  }

  private static JobStoreSettings settings(String url) {
    return new JobStoreSettings(url, Optional.empty(), Optional.empty());
  }
}
