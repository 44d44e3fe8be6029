package io.profileimporter.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.brake.Shape;
import io.profileimporter.brake.ValueCounts;
import io.profileimporter.job.JobStore;
import io.profileimporter.job.TestStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract of the shapes, on each database. */
@ParameterizedClass
@EnumSource(TestStore.class)
class ShapeStoreTest {

  private static final Shape SHAPE =
      new Shape(
          OptionalLong.of(10),
          List.of("id", "O'Neill \0\uD83C"),
          false,
          5,
          1,
          Map.of("email", new ValueCounts(4, 2)));

  private final TestStore database;
  private JobStore store;
  private ShapeStore shapes;
  private RunStore runs;

  ShapeStoreTest(TestStore database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    store = database.open();
    shapes = new ShapeStore(store.jdbc());
    runs = new RunStore(store.jdbc());
    runs.enter(Runs.run("r"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void findsWhatWasEnteredLast() {
    shapes.enter("r", Shape.ofHeader(List.of()));
    shapes.enter("r", SHAPE);
    assertThat(shapes.find("r")).contains(SHAPE);
    assertThat(shapes.find("s")).isEmpty();
  }

  @Test
  void correctionsAreNoGoodRuns() {
    Run run = Runs.run("r").with(new RunCounts(1, 1, 0, 0, 0, 0), Run.RequestCounts.NONE);
    runs.end(run.ended(RunStatus.COMPLETED, Optional.empty(), Runs.NOON));
    assertThat(runs.goodOf(run.importName(), Runs.NOON.plusSeconds(1), 9)).hasSize(1);
    assertThat(runs.goodOfFile(run.importName(), "00ff", Runs.NOON.plusSeconds(1))).isPresent();
    shapes.enter("r", Shape.ofHeader(List.of("id", "_line", "_reason")));
    assertThat(runs.goodOf(run.importName(), Runs.NOON.plusSeconds(1), 9)).isEmpty();
    assertThat(runs.goodOfFile(run.importName(), "00ff", Runs.NOON.plusSeconds(1))).isEmpty();
  }

  @Test
  void tellsShapesInTheOrderOfTheRuns() {
    runs.enter(Runs.run("s"));
    runs.enter(Runs.run("t"));
    shapes.enter("r", SHAPE);
    shapes.enter("t", Shape.ofHeader(List.of("id")));
    assertThat(shapes.of(List.of(Runs.run("t"), Runs.run("s"), Runs.run("r"))))
        .containsExactly(Shape.ofHeader(List.of("id")), SHAPE);
  }
}
