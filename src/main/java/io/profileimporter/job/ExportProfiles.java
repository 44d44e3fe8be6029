package io.profileimporter.job;

import io.profileimporter.brake.Shape;
import io.profileimporter.census.CensusRows;
import io.profileimporter.mapping.RowMapper;
import io.profileimporter.profile.MappedRow;
import io.profileimporter.profile.Profile;
import io.profileimporter.screening.Screening;
import io.profileimporter.source.ReadRow;
import io.profileimporter.source.RowReader;
import io.profileimporter.source.SourceSettings;
import io.profileimporter.source.UnreadableSourceException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The profiles of an export for its census. */
final class ExportProfiles implements CensusRows {

  private final Export export;
  private final SourceSettings settings;
  private final RowMapper mapper;
  private final Supplier<Screening> screening;
  private final CensusProgress progress;
  private final StopSignal stop;
  private final SurveyedRows survey;

  /**
   * The profiles of an export.
   *
   * @param screening is asked for when the first pass begins
   */
  ExportProfiles(
      Export export,
      SourceSettings settings,
      RowMapper mapper,
      Supplier<Screening> screening,
      CensusProgress progress,
      StopSignal stop,
      SurveyedRows survey) {
    this.export = export;
    this.settings = settings;
    this.mapper = mapper;
    this.screening = screening;
    this.progress = progress;
    this.stop = stop;
    this.survey = survey;
  }

  @Override
  public <T> void read(Noting<T> noting, Consumer<T> notes) {
    Screening rules = screening.get();
    try (InOrder<T> inOrder = new InOrder<>(row -> note(row, rules, noting), notes)) {
      forEach(
          "looking for shared values",
          row -> {
            survey.count(row);
            if (row.rejection().isEmpty()) {
              inOrder.add(row);
            }
            return true;
          });
      inOrder.finish();
    }
  }

  private <T> T note(ReadRow row, Screening rules, Noting<T> noting) {
    survey.look(row, rules);
    Profile profile = rules.withoutPlaceholders(mapper.map(row.row()));
    return noting.note(profile, row.row().location().record());
  }

  /** A fault goes on without its text, which may hold values of the row. */
  private MappedRow mapped(ReadRow row) {
    try {
      return mapper.map(row.row());
    } catch (RuntimeException fault) {
      throw UnexpectedFaultException.of(fault);
    }
  }

  /** Reads the rows for their survey alone. */
  void survey() {
    Screening rules = screening.get();
    forEach(
        "looking at the rows",
        row -> {
          survey.count(row);
          if (row.rejection().isEmpty()) {
            survey.look(row, rules);
          }
          return true;
        });
  }

  /** What the rows that were read look like. */
  Shape shape() {
    return survey.shape();
  }

  @Override
  public void lookUp(SortedSet<Long> records, Sink sink) {
    forEach(
        "looking up shared values",
        row -> {
          long record = row.row().location().record();
          if (row.rejection().isEmpty() && records.contains(record)) {
            sink.take(mapped(row).profile(), record, row.row().location().line());
          }
          return record < records.last();
        });
  }

  @Override
  public void working(double share) {
    requireNoStop();
    progress.work("weighing shared values", share);
  }

  private void requireNoStop() {
    if (stop.isGiven()) {
      throw new CensusStoppedException();
    }
  }

  /** Takes a row; answers whether more are wanted. */
  private interface RowTaker {
    boolean take(ReadRow row);
  }

  private void forEach(String pass, RowTaker taker) {
    try (RowReader reader = export.openAgain(settings, progress.beginPass(pass))) {
      boolean more = true;
      for (Optional<ReadRow> row = reader.next(); more && row.isPresent(); row = reader.next()) {
        requireNoStop();
        progress.countRow();
        more = taker.take(row.get());
      }
    } catch (UnreadableSourceException unreadable) {
      // delivery comes to the same place, and tells it once the rows before it are delivered
    }
  }
}
