package io.profileimporter.job;

import io.profileimporter.mapping.MappingPlan;
import io.profileimporter.mapping.RowMapper;
import io.profileimporter.profile.Person;
import io.profileimporter.report.RowContent;
import io.profileimporter.row.Columns;
import io.profileimporter.row.RowLocation;
import io.profileimporter.row.SourceRow;
import io.profileimporter.row.TableForm;
import io.profileimporter.settings.Problems;
import io.profileimporter.source.ReadRow;
import io.profileimporter.source.RowReader;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Recognises the rows of a person by what the mapping makes of them. */
final class PersonsRows {

  private final ImportSettings settings;
  private final Person person;

  PersonsRows(ImportSettings settings, Person person) {
    this.settings = settings;
    this.person = person;
  }

  /**
   * The rows of a file that are the person's, with their lines.
   *
   * @throws io.profileimporter.source.UnreadableSourceException where it cannot be read
   */
  SortedMap<Long, Long> in(String path) {
    SortedMap<Long, Long> lines = new TreeMap<>();
    Export export = Export.of(path, InputStream.nullInputStream());
    try (RowReader reader = export.open(settings.source())) {
      RowMapper mapper = bound(settings.mapping(), reader.table().map(TableForm::columns));
      for (Optional<ReadRow> row = reader.next(); row.isPresent(); row = reader.next()) {
        if (isThePersons(row.get().row(), mapper)) {
          lines.put(row.get().row().location().record(), row.get().row().location().line());
        }
      }
    }
    return lines;
  }

  /**
   * Whether a row that a run has kept is the person's.
   *
   * @param columns of the export that it stood in
   */
  boolean has(RowContent content, List<String> columns) {
    Columns table = Columns.of(columns);
    RowLocation nowhere = new RowLocation("", 1, 1);
    if (content instanceof RowContent.Cells cells) {
      return cells.cells().size() == table.count()
          && isThePersons(
              new SourceRow.TableRow(nowhere, table, cells.cells()),
              bound(settings.mapping(), Optional.of(table)));
    }
    return content instanceof RowContent.Document document
        && isThePersons(
            new SourceRow.DocumentRow(nowhere, document.document()),
            bound(settings.mapping(), Optional.empty()));
  }

  private boolean isThePersons(SourceRow row, RowMapper mapper) {
    if (row instanceof SourceRow.UnreadRow unread) {
      return person.isNamedIn(unread.text());
    }
    boolean named =
        row instanceof SourceRow.TableRow table
            ? table.cells().stream().anyMatch(person::isNamedIn)
            : person.isNamedIn(row.toString());
    return named || person.isOneOf(mapper.map(row).profile().identities());
  }

  /** A file of another form than the mapping's has what it has; its other columns are empty. */
  private static RowMapper bound(MappingPlan mapping, Optional<Columns> columns) {
    return mapping.bind(columns, new Problems());
  }
}
