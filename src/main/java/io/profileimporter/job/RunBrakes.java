package io.profileimporter.job;

import io.profileimporter.brake.BrakeSettings;
import io.profileimporter.brake.Brakes;
import io.profileimporter.brake.Shape;
import io.profileimporter.report.Run;
import io.profileimporter.report.ShapeStore;
import io.profileimporter.row.TableForm;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionTemplate;

/** The brakes of a run: what is asked before its export is read, and what is asked after. */
final class RunBrakes {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final BrakeSettings settings;
  private final Run run;
  private final Optional<TableForm> table;
  private final Function<Run, Earlier> past;
  private final JobStore store;
  private final RunListener listener;

  /**
   * The brakes of a run.
   *
   * @param past what was imported before it
   */
  RunBrakes(
      BrakeSettings settings,
      Run run,
      Optional<TableForm> table,
      Function<Run, Earlier> past,
      JobStore store,
      RunListener listener) {
    this.settings = settings;
    this.run = run;
    this.table = table;
    this.past = past;
    this.store = store;
    this.listener = listener;
  }

  /** Asks whether the very same file was imported before. */
  BrakeTasklet beforeReading() {
    return new BrakeTasklet(this::sameFile, settings.mode(), listener);
  }

  /** Asks whether the export has the shape of those before it. */
  BrakeTasklet afterReading() {
    return new BrakeTasklet(this::changedShape, settings.mode(), listener);
  }

  private List<String> sameFile() {
    return settings.sameFile()
        ? past.apply(run).same().map(RunBrakes::imported).stream().toList()
        : List.of();
  }

  private static String imported(Run earlier) {
    return String.format(
        Locale.ROOT,
        "the same file was imported on %s by run %s (%,d %s)",
        TIME.format(earlier.started().atZone(ZoneId.systemDefault())),
        earlier.id(),
        earlier.counts().read(),
        earlier.counts().read() == 1 ? "row" : "rows");
  }

  private List<String> changedShape() {
    ShapeStore shapes = new ShapeStore(store.jdbc());
    Optional<Shape> surveyed = shapes.find(run.id());
    Shape shape = surveyed.orElseGet(() -> Shape.ofHeader(columns()));
    if (surveyed.isEmpty()) {
      new TransactionTemplate(store.transactions())
          .executeWithoutResult(status -> shapes.enter(run.id(), shape));
    }
    return new Brakes(settings).look(shape, past.apply(run).shapes());
  }

  private List<String> columns() {
    return table.map(form -> form.columns().names()).orElse(List.of());
  }
}
