package io.profileimporter.job;

import io.profileimporter.census.Census;
import io.profileimporter.census.Room;
import io.profileimporter.mapping.RowMapper;
import io.profileimporter.report.CensusStore;
import io.profileimporter.report.Run;
import io.profileimporter.row.TableForm;
import io.profileimporter.screening.Screening;
import io.profileimporter.settings.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The step that takes the census, where the settings ask for one and the export allows it. */
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

  /** The census of an export that can be read twice. */
  Optional<CensusTasklet> of(
      Run run, Export export, Optional<TableForm> table, CensusProgress progress) {
    if (!settings.screening().takesCensus()) {
      return Optional.empty();
    }
    if (!export.isRepeatable()) {
      listener.note(
          "standard input cannot be read twice: values that many customers share are not looked"
              + " for");
      return Optional.empty();
    }
    RowMapper mapper =
        settings
            .mapping()
            .only(Census.properties())
            .bind(table.map(TableForm::columns), new Problems());
    return Optional.of(
        new CensusTasklet(
            run.id(),
            census(run),
            new ExportProfiles(export, settings.source(), mapper, screening::join, progress, stop),
            new CensusStore(store.jdbc()),
            progress,
            store.transactions()));
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
