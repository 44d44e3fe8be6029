package io.profileimporter.job;

import io.profileimporter.census.CensusRows;
import io.profileimporter.mapping.RowMapper;
import io.profileimporter.profile.Profile;
import io.profileimporter.screening.Screening;
import io.profileimporter.source.ReadRow;
import io.profileimporter.source.RowReader;
import io.profileimporter.source.SourceSettings;
import io.profileimporter.source.UnreadableSourceException;
import java.util.Optional;

/** The profiles of an export for its census, which reads it anew for each pass. */
final class ExportProfiles implements CensusRows {

  private final Export export;
  private final SourceSettings settings;
  private final RowMapper mapper;
  private final Screening screening;
  private final CensusProgress progress;
  private final StopSignal stop;

  ExportProfiles(
      Export export,
      SourceSettings settings,
      RowMapper mapper,
      Screening screening,
      CensusProgress progress,
      StopSignal stop) {
    this.export = export;
    this.settings = settings;
    this.mapper = mapper;
    this.screening = screening;
    this.progress = progress;
    this.stop = stop;
  }

  @Override
  public void read(String pass, Sink sink) {
    try (RowReader reader = export.openAgain(settings, progress.beginPass(pass))) {
      read(reader, sink);
    } catch (UnreadableSourceException unreadable) {
      // delivery comes to the same place, and tells it once the rows before it are delivered
    }
  }

  private void read(RowReader reader, Sink sink) {
    boolean more = true;
    for (Optional<ReadRow> row = reader.next(); more && row.isPresent(); row = reader.next()) {
      if (stop.isGiven()) {
        throw new CensusStoppedException();
      }
      progress.countRow();
      if (row.get().rejection().isEmpty()) {
        more = sink.take(profile(row.get()), row.get().row().location().record());
      }
    }
  }

  private Profile profile(ReadRow row) {
    return screening.withoutNamesOfNobody(mapper.map(row.row()).profile());
  }
}
