package io.profileimporter.job;

import io.profileimporter.mapping.RowMapper;
import io.profileimporter.profile.Identity;
import io.profileimporter.profile.MappedRow;
import io.profileimporter.row.Rejection;
import io.profileimporter.row.SourceRow;
import io.profileimporter.row.SourceRow.DocumentRow;
import io.profileimporter.row.SourceRow.TableRow;
import io.profileimporter.row.SourceRow.UnreadRow;
import io.profileimporter.source.ReadRow;
import io.profileimporter.source.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a row in an export, which is read from its start. */
final class RowSearch {

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  private final RowReader reader;
  private final RowMapper mapper;

  RowSearch(RowReader reader, RowMapper mapper) {
    this.reader = reader;
    this.mapper = mapper;
  }

  /**
   * The row that was found.
   *
   * @param lines where all rows of the customer begin, where a customer was asked for
   */
  record Found(ReadRow row, List<Long> lines) {}

  /**
   * Finds the row.
   *
   * @throws NoSuchRowException where there is none
   */
  Found find(RowChoice choice) {
    return choice instanceof RowChoice.Line line
        ? atLine(line.line())
        : ofCustomer((RowChoice.Customer) choice);
  }

  private Found atLine(long line) {
    Optional<ReadRow> before = Optional.empty();
    Optional<ReadRow> behind = reader.next();
    while (behind.isPresent() && startOf(behind.get()) <= line) {
      before = behind;
      behind = reader.next();
    }
    Optional<ReadRow> row = before.filter(found -> line <= endOf(found.row()));
    if (row.isEmpty()) {
      throw none(line, before, behind);
    }
    return new Found(row.get(), List.of());
  }

  private static NoSuchRowException none(
      long line, Optional<ReadRow> before, Optional<ReadRow> behind) {
    String known =
        before.map(row -> "; the row before it starts on line " + startOf(row)).orElse("")
            + behind.map(row -> "; the row behind it starts on line " + startOf(row)).orElse("");
    return new NoSuchRowException("no row stands on line " + line + known);
  }

  private static long startOf(ReadRow row) {
    return row.row().location().line();
  }

  /** The last line that a row takes; of an object, as far as to the next one. */
  private static long endOf(SourceRow row) {
    if (row instanceof DocumentRow) {
      return Long.MAX_VALUE;
    }
    List<String> texts =
        row instanceof TableRow table ? table.cells() : List.of(((UnreadRow) row).text());
    long breaks =
        texts.stream().mapToLong(text -> LINE_BREAK.matcher(text).results().count()).sum();
    return row.location().line() + breaks;
  }

  private Found ofCustomer(RowChoice.Customer customer) {
    List<Long> lines = new ArrayList<>();
    Optional<ReadRow> last = Optional.empty();
    for (Optional<ReadRow> row = reader.next(); row.isPresent(); row = reader.next()) {
      if (row.get().rejection().isEmpty() && isOf(mapper.map(row.get().row()), customer)) {
        last = row;
        lines.add(startOf(row.get()));
      }
    }
    return new Found(last.orElseThrow(() -> unknown(customer)), lines);
  }

  private static NoSuchRowException unknown(RowChoice.Customer customer) {
    return new NoSuchRowException(
        "no row has the "
            + customer.identifier().apiName().replace('_', ' ')
            + " \""
            + customer.text()
            + "\"");
  }

  private static boolean isOf(MappedRow row, RowChoice.Customer customer) {
    Optional<Identity> wanted = customer.identity().map(Identity::comparable);
    boolean same =
        row.profile().identities().stream()
            .anyMatch(identity -> wanted.filter(identity.comparable()::equals).isPresent());
    return same || isTyped(row, customer);
  }

  /** What could not be converted is found by its text. */
  private static boolean isTyped(MappedRow row, RowChoice.Customer customer) {
    return row.unreadable().stream()
        .filter(found -> found.field().filter(customer.identifier().apiName()::equals).isPresent())
        .map(Rejection::value)
        .flatMap(Optional::stream)
        .anyMatch(text -> text.strip().equals(customer.text().strip()));
  }
}
