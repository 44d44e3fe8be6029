package io.profileimporter.report;

import static io.profileimporter.report.Runs.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.job.JobStore;
import io.profileimporter.job.TestStore;
import io.profileimporter.report.Run.RequestCounts;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract of the runs, on each database. */
@ParameterizedClass
@EnumSource(TestStore.class)
class RunStoreTest {

  private static final RunCounts COUNTS = new RunCounts(10, 5, 0, 2, 3, 4);
  private static final TimeZone ZONE = TimeZone.getDefault();

  private final TestStore database;
  private JobStore store;
  private RunStore runs;

  RunStoreTest(TestStore database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
    store = database.open();
    runs = new RunStore(store.jdbc());
  }

  @AfterEach
  void close() {
    store.close();
    TimeZone.setDefault(ZONE);
  }

  @Test
  void findsWhatWasEntered() {
    Run run = Runs.run("r");
    runs.enter(run);
    assertThat(runs.find("r")).contains(run);
    assertThat(runs.find("s")).isEmpty();
  }

  @Test
  void remembersTheEnd() {
    runs.enter(Runs.run("r"));
    Run ended =
        Runs.run("r")
            .with(COUNTS, new RequestCounts(9, 1))
            .ended(RunStatus.FAILED, Optional.of("the API said \0\uD83C"), NOON.plusSeconds(1));
    runs.end(ended);
    assertThat(runs.find("r")).contains(ended);
  }

  @Test
  void reopenedRunForgetsItsEndAndWhatWasLeft() {
    runs.enter(Runs.run("r"));
    runs.end(
        Runs.run("r")
            .with(COUNTS, new RequestCounts(9, 1))
            .ended(RunStatus.STOPPED, Optional.of("it was asked to stop"), NOON));
    runs.reopen("r", Path.of("elsewhere"));
    assertThat(runs.find("r"))
        .contains(
            Runs.run("r", NOON, Path.of("elsewhere"))
                .with(COUNTS.withLeft(0), new RequestCounts(9, 1)));
  }

  @Test
  void tellsTheNewestFirst() {
    runs.enter(Runs.run("first", NOON, Path.of("x")));
    runs.enter(Runs.run("third", NOON.plusSeconds(2), Path.of("x")));
    runs.enter(Runs.run("second", NOON.plusSeconds(1), Path.of("x")));
    assertThat(runs.newest(2)).extracting(Run::id).isEqualTo(List.of("third", "second"));
    assertThat(runs.newestOf("/in/customers.csv").map(Run::id)).contains("third");
    assertThat(runs.newestOf("/in/others.csv")).isEmpty();
  }

  @Test
  void findsRunsOfTheSameImport() {
    ended("good", 1, RunStatus.COMPLETED, COUNTS);
    ended("failed", 2, RunStatus.FAILED, COUNTS);
    ended("empty", 3, RunStatus.COMPLETED, RunCounts.NONE);
    ended("left behind", 4, RunStatus.ABANDONED, COUNTS);
    ended("now", 5, RunStatus.COMPLETED, COUNTS);
    ImportName name = Runs.run("r").importName();
    Instant now = NOON.plusSeconds(5);
    assertThat(runs.ofImport(name, now, 9))
        .extracting(Run::id)
        .containsExactly("empty", "failed", "good");
    assertThat(runs.goodOf(name, now, 9)).extracting(Run::id).containsExactly("good");
    assertThat(runs.goodOf(new ImportName("customers", "another"), now, 9)).isEmpty();
    assertThat(runs.goodOf(new ImportName("others", name.target()), now, 9)).isEmpty();
  }

  private void ended(String id, long second, RunStatus status, RunCounts counts) {
    Run run = Runs.run(id, NOON.plusSeconds(second), Path.of("x"));
    runs.enter(run);
    runs.end(run.with(counts, RequestCounts.NONE).ended(status, Optional.empty(), NOON));
  }

  /** 02:40 comes twice in that night: before the clocks go back, and after. */
  @Test
  void tellsTheHoursApartWhenClocksGoBack() {
    Instant summer = Instant.parse("2026-10-25T00:40:00Z");
    Instant winter = Instant.parse("2026-10-25T01:10:00Z");
    runs.enter(Runs.run("summer", summer, Path.of("x")));
    runs.enter(Runs.run("winter", winter, Path.of("x")));
    assertThat(runs.newestOf("/in/customers.csv").map(Run::id)).contains("winter");
    assertThat(runs.find("winter").map(Run::started)).contains(winter);
  }
}
