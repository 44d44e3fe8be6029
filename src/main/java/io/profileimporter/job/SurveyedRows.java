package io.profileimporter.job;

import io.profileimporter.brake.Shape;
import io.profileimporter.brake.Survey;
import io.profileimporter.mapping.RowMapper;
import io.profileimporter.profile.MappedRow;
import io.profileimporter.screening.Screening;
import io.profileimporter.source.ReadRow;
import java.util.List;

/** Has the rows of an export surveyed, with all properties of its mapping. Threads can share it. */
final class SurveyedRows {

  private final Survey survey;
  private final RowMapper mapper;
  private final List<String> columns;

  SurveyedRows(Survey survey, RowMapper mapper, List<String> columns) {
    this.survey = survey;
    this.mapper = mapper;
    this.columns = columns;
  }

  /** Counts a row, be it readable or not. */
  void count(ReadRow row) {
    survey.count(row.row());
    if (row.rejection().isPresent() && survey.isChosen(row.row().location().record())) {
      survey.addUnreadable();
    }
  }

  /** Looks at a readable row, if it is one of those that are looked at. */
  void look(ReadRow row, Screening rules) {
    if (survey.isChosen(row.row().location().record())) {
      MappedRow mapped = mapper.map(row.row());
      survey.add(mapped, rules.screen(mapped));
    }
  }

  /** What the rows look like. */
  Shape shape() {
    return survey.shape(columns);
  }
}
