package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.cli.Shop.Ended;
import io.profileimporter.job.JobStore;
import io.profileimporter.job.JobStoreSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PruneCommandTest {

  @TempDir private Path folder;
  private Shop shop;

  @BeforeEach
  void openShop() {
    shop = new Shop(folder, "");
  }

  @AfterEach
  void closeShop() {
    shop.close();
  }

  @Test
  void removesOldRunsAndTheirReports() {
    run(shop.customers(3));
    run(shop.customers(4));
    age("completed");
    Ended ended = shop.run("runs", "prune", "--older-than", "90d");
    assertThat(ended.code()).as("%s", ended).isZero();
    assertThat(ended.out())
        .containsPattern("^run \\S+ of customers.csv, completed \\S+: 0 rejections, 0\\.\\d MB of")
        .containsPattern("\nremoved 1 run: 0 rejections, 0\\.\\d MB of reports\n$");
    assertThat(shop.run("runs").out().lines()).hasSize(2);
    assertThat(folder.resolve("reports").toFile().list()).hasSize(1);
    assertThat(rowsOf("batch_job_instance")).isEqualTo(1);
    assertThat(rowsOf("batch_step_execution")).isEqualTo(rowsOfOneRun());
    assertThat(rowsOf("run_facts") + rowsOf("run_shape")).isEqualTo(2);
  }

  @Test
  void keepsRunsThatCanBeGoneOnWith() {
    run(shop.customers(400));
    run(shop.customers(200));
    age("held");
    assertThat(shop.run("runs", "prune", "--older-than", "1d").out())
        .isEqualTo("removed 0 runs: 0 rejections, 0.0 MB of reports\n");
  }

  @Test
  void keepsYoungRuns() {
    run(shop.customers(3));
    run(shop.customers(4));
    assertThat(shop.run("runs", "prune", "--older-than", "90d").out()).startsWith("removed 0 runs");
  }

  @Test
  void keepsWhatHasCorrectedRowsOfAKeptRun() throws IOException {
    shop.run("import", shop.write("c.csv", "id,email,first_name,birthday\na,,,\n,,Boris,\n"));
    Path first = shop.report();
    String rows = Files.readString(first.resolve("rejected-rows.csv"));
    shop.run("import", shop.write("two.csv", rows.replace("\"\",,Boris", "b,,Boris")));
    age("completed");
    assertThat(shop.run("runs", "prune", "--older-than", "1d").out()).startsWith("removed 0 runs");
    assertThat(shop.run("report", first.getFileName()).out())
        .contains("of its 1 rejected row 1 delivered");
  }

  @Test
  void dryRunRemovesNothing() {
    run(shop.customers(3));
    run(shop.customers(4));
    age("completed");
    assertThat(shop.run("runs", "prune", "--older-than", "90d", "--dry-run").out())
        .contains("would remove 1 run: ");
    assertThat(shop.run("runs").out().lines()).hasSize(3);
  }

  @Test
  void asksForDays() {
    Ended ended = shop.run("runs", "prune", "--older-than", "90");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("--older-than: expected days such as 90d but was \"90\"");
  }

  private void run(Path export) {
    List<Integer> codes = List.of(ExitCode.ALL_DELIVERED, ExitCode.HELD);
    assertThat(shop.run("import", "--no-progress", export).code()).isIn(codes);
  }

  /** All runs ended a hundred days ago. */
  private void age(String status) {
    try (JobStore store = store()) {
      int runs =
          store
              .jdbc()
              .update(
                  "update import_run set ended = dateadd(day, -100, ended),"
                      + " started = dateadd(day, -100, started)");
      assertThat(runs).isEqualTo(2);
      assertThat(store.jdbc().queryForList("select status from import_run", String.class))
          .contains(status);
    }
  }

  private long rowsOf(String table) {
    try (JobStore store = store()) {
      return store.jdbc().queryForList("select * from " + table).size();
    }
  }

  private long rowsOfOneRun() {
    try (JobStore store = store()) {
      return store
          .jdbc()
          .queryForList("select distinct step_name from batch_step_execution")
          .size();
    }
  }

  private JobStore store() {
    return JobStore.open(
        new JobStoreSettings(
            "jdbc:h2:file:" + shop.path("store"), Optional.empty(), Optional.empty()));
  }
}
