package io.profileimporter.report.page;

import io.profileimporter.job.JobStore;
import io.profileimporter.job.TestStore;
import io.profileimporter.report.FactsStore;
import io.profileimporter.report.ImportName;
import io.profileimporter.report.Latency;
import io.profileimporter.report.ReportSources;
import io.profileimporter.report.ReportedRow;
import io.profileimporter.report.Run;
import io.profileimporter.report.Run.RequestCounts;
import io.profileimporter.report.RunCounts;
import io.profileimporter.report.RunFacts;
import io.profileimporter.report.RunFacts.Pace;
import io.profileimporter.report.RunReport;
import io.profileimporter.report.RunStatus;
import io.profileimporter.report.SourceFingerprint;
import io.profileimporter.row.Columns;
import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import io.profileimporter.row.RowLocation;
import io.profileimporter.row.SourceRow.TableRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A store with runs of {@code customers.csv}, and the pages that are made of it. */
final class StoredPage implements AutoCloseable {

  static final Columns COLUMNS = Columns.of(List.of("Id", "Name", "E-mail"));

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final JobStore store = TestStore.H2.open();
  private final ReportSources sources = ReportSources.of(store.jdbc());
  private final Columns columns;
  private final Path folder;
  private int runs;

  StoredPage(Path folder, Columns columns) {
    this.folder = folder;
    this.columns = columns;
  }

  StoredPage(Path folder) {
    this(folder, COLUMNS);
  }

  /** A rejected row: nobody to recognise, and its e-mail is a slip of the pen. */
  ReportedRow rejected(long record, String... cells) {
    String email = cells[cells.length - 1];
    Rejection slip =
        Rejection.ofValue(
            Reason.EMAIL_TYPO_DOMAIN, "email", email, "one slip; did you mean a@gmail.com?");
    Rejection nobody = Rejection.ofRow(Reason.NO_IDENTIFIER, "expected an id but none was left");
    return new ReportedRow(row(record, cells), List.of(nobody, slip), List.of(), false);
  }

  /** A delivered row without its name. */
  ReportedRow dropped(long record, String name) {
    Rejection test =
        Rejection.ofValue(
            Reason.NAME_TEST_WORD, "first_name", name, '"' + name + "\": a test word");
    return new ReportedRow(row(record, "1", name, ""), List.of(test), List.of(), true);
  }

  private TableRow row(long record, String... cells) {
    return new TableRow(
        new RowLocation("customers.csv", record, record + 1), columns, List.of(cells));
  }

  /** Writes the page of a new run with these rows among so many. */
  Path write(long read, List<ReportedRow> rows, Mask mask) {
    Run run = run(read, rows);
    sources.runs().enter(run);
    for (int from = 0; from < rows.size(); from += 1000) {
      sources.rejections().add(run.id(), rows.subList(from, Math.min(rows.size(), from + 1000)));
    }
    sources.runs().end(run);
    List<Pace> pace =
        List.of(
            new Pace(0, 0, 0, 0, 0, 0),
            new Pace(4, read / 3, 0, 12, 40, 900),
            new Pace(9, read, 1, 30, 1500, 2000));
    RunFacts facts =
        new RunFacts(
            columns.names(),
            ";",
            Optional.empty(),
            "1.0",
            "17",
            pace,
            false,
            9,
            Optional.of(new Latency(21, 700, 1800)),
            Optional.empty());
    new FactsStore(store.jdbc()).enter(run.id(), facts);
    Path page = folder.resolve(run.id() + ".html");
    RunReport report = new RunReport(sources);
    new ReportPage(sources, mask, ZoneOffset.UTC).write(report.summary(run), page);
    return page;
  }

  String html(long read, ReportedRow... rows) {
    try {
      return Files.readString(write(read, List.of(rows), Mask.NONE));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Run run(long read, List<ReportedRow> rows) {
    long rejected = rows.stream().filter(row -> !row.delivered()).count();
    long dropped = rows.stream().filter(ReportedRow::delivered).count();
    Instant start = NOON.plusSeconds(86_400L * runs);
    return new Run(
        "r" + runs++,
        new ImportName("<i>customers</i>", "0123456789abcdef"),
        new SourceFingerprint("/in/customers.csv", "customers.csv", 7, Optional.of(NOON), "00ff"),
        Map.of("shop-id", "<b>shop</b>"),
        folder,
        RunStatus.COMPLETED,
        Optional.empty(),
        start,
        Optional.of(start.plusSeconds(9)),
        new RunCounts(read, read - rejected, 0, rejected, 0, dropped),
        new RequestCounts(read - rejected + 1, 1));
  }

  /** Many rejected rows of 25 columns, from a row on. */
  static List<ReportedRow> many(StoredPage page, int count, long first) {
    List<ReportedRow> rows = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      String[] cells = new String[page.columns.count()];
      for (int cell = 0; cell < cells.length; cell++) {
        cells[cell] = "value " + (number * 31L + cell * 7L) % 9973;
      }
      cells[cells.length - 1] = "customer%d@gmial.com".formatted(number);
      rows.add(page.rejected(first + number, cells));
    }
    return rows;
  }

  @Override
  public void close() {
    store.close();
  }
}
