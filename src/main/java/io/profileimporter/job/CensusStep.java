package io.profileimporter.job;

import io.profileimporter.brake.BrakeSettings;
import io.profileimporter.brake.Survey;
import io.profileimporter.census.Census;
import io.profileimporter.census.Room;
import io.profileimporter.mapping.MappingPlan;
import io.profileimporter.mapping.RowMapper;
import io.profileimporter.report.CensusStore;
import io.profileimporter.report.Run;
import io.profileimporter.report.ShapeStore;
import io.profileimporter.row.Columns;
import io.profileimporter.row.TableForm;
import io.profileimporter.screening.Screening;
import io.profileimporter.settings.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * The step that reads the export ahead, where it can be read twice: it takes the census, where the
 * settings ask for one, and surveys the rows for the brakes.
 */
final class CensusStep {

  private final ImportSettings settings;
  private final JobStore store;
  private final CompletableFuture<Screening> screening;
  private final RunListener listener;
  private final StopSignal stop;

  CensusStep(
      ImportSettings settings,
      JobStore store,
      CompletableFuture<Screening> screening,
      RunListener listener,
      StopSignal stop) {
    this.settings = settings;
    this.store = store;
    this.screening = screening;
    this.listener = listener;
    this.stop = stop;
  }

  /** The step for an export, where there is anything to be found out. */
  Optional<SideStep> of(
      Run run, Export export, Optional<TableForm> table, CensusProgress progress) {
    boolean census = settings.screening().takesCensus();
    if (!export.isRepeatable()) {
      if (census) {
        listener.note(
            "standard input cannot be read twice: values that many customers share are not looked"
                + " for");
      }
      return Optional.empty();
    }
    ExportProfiles rows = rows(run, export, table.map(TableForm::columns), progress);
    if (census) {
      return Optional.of(new SideStep("census", census(run, rows, progress)));
    }
    return settings.brakes().mode() == BrakeSettings.Mode.OFF
        ? Optional.empty()
        : Optional.of(new SideStep("survey", survey(run, rows, progress)));
  }

  private CensusTasklet census(Run run, ExportProfiles rows, CensusProgress progress) {
    return new CensusTasklet(
        run.id(),
        census(run),
        rows,
        new CensusStore(store.jdbc()),
        new ShapeStore(store.jdbc()),
        progress,
        store.transactions());
  }

  private SurveyTasklet survey(Run run, ExportProfiles rows, CensusProgress progress) {
    return new SurveyTasklet(
        run.id(), rows, new ShapeStore(store.jdbc()), progress, store.transactions());
  }

  private ExportProfiles rows(
      Run run, Export export, Optional<Columns> columns, CensusProgress progress) {
    MappingPlan mapping = settings.mapping();
    return new ExportProfiles(
        export,
        settings.source(),
        bound(mapping.only(Census.properties()), columns),
        screening::join,
        progress,
        stop,
        new SurveyedRows(
            new Survey(mapping.properties(), run.source().size()),
            bound(mapping, columns),
            columns.map(Columns::names).orElse(List.of())));
  }

  /** Problems were told when the run began. */
  private static RowMapper bound(MappingPlan mapping, Optional<Columns> columns) {
    return mapping.bind(columns, new Problems());
  }

  /** The hashes of each run are others. */
  private Census census(Run run) {
    byte[] name = run.id().getBytes(StandardCharsets.UTF_8);
    return new Census(
        settings.screening().evidence(),
        settings.screening()::actsOn,
        UUID.nameUUIDFromBytes(name).getMostSignificantBits(),
        Room.of(Runtime.getRuntime().maxMemory()),
        run.reportFolder());
  }
}
