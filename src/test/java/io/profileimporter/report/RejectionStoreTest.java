package io.profileimporter.report;

import static io.profileimporter.report.Runs.at;
import static io.profileimporter.report.Runs.rejected;
import static io.profileimporter.report.Runs.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.job.JobStore;
import io.profileimporter.job.TestStore;
import io.profileimporter.row.Columns;
import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import io.profileimporter.row.SourceRow;
import io.profileimporter.row.SourceRow.TableRow;
import io.profileimporter.row.SourceRow.UnreadRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of the rejections, on each database. */
@ParameterizedClass
@EnumSource(TestStore.class)
class RejectionStoreTest {

  private static final String WILD = "NUL \0 half \uD83C, byte \uDC80, \\u0041 'quote\" \r\n\t;🎂";

  private final TestStore database;
  private JobStore store;
  private RejectionStore rejections;

  RejectionStoreTest(TestStore database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    store = database.open();
    new RunStore(store.jdbc()).enter(Runs.run("r"));
    new RunStore(store.jdbc()).enter(Runs.run("another"));
    rejections = new RejectionStore(store.jdbc());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void keepsCellsAsTheyStand() {
    TableRow row = new TableRow(at(1), Columns.of(List.of("a", "b")), List.of(WILD, ""));
    rejections.add("r", List.of(rejected(row, WILD)));
    StoredRow stored = rows().get(0);
    assertThat(stored.content()).isEqualTo(new RowContent.Cells(List.of(WILD, "")));
    assertThat(stored.rejections().get(0).rejection().detail()).isEqualTo(WILD);
    assertThat(stored.line()).isEqualTo(2);
  }

  @Test
  void keepsTextAsItStands() {
    rejections.add("r", List.of(rejected(1, WILD)));
    assertThat(rows()).extracting(StoredRow::content).containsExactly(new RowContent.Unread(WILD));
  }

  @Test
  void keepsNumbersOfDocumentsAsTheyStand() {
    String json = "{\"id\":123456789012345678901234567890,\"sum\":10.500,\"x\":\"\\u0000\\\\\"}";
    rejections.add("r", List.of(Runs.document(1, json)));
    assertThat(rows().get(0).content().text()).isEqualTo(json);
  }

  @Test
  void keepsDocumentsBeyondUsualLimits() {
    String json = "{\"" + "n".repeat(60_000) + "\":" + "9".repeat(1_500) + "}";
    assertThat(RowContent.decode("document", json).text()).isEqualTo(json);
  }

  @Test
  void keepsValuesAsTheyStand() {
    rejections.add("r", List.of(delivered(1, WILD)));
    StoredRejection stored = rejections().get(0);
    assertThat(stored.rejection()).isEqualTo(value(Reason.EMAIL_TEST_WORD, "email", WILD));
    assertThat(stored.shownOutcome()).isEqualTo("value-dropped");
    assertThat(rows()).isEmpty();
  }

  @Test
  void keepsOneRunsRejectionsFromAnothers() {
    rejections.add("r", List.of(rejected(1, "mine")));
    rejections.add("another", List.of(rejected(1, "not mine")));
    assertThat(rows()).extracting(row -> row.content().text()).containsExactly("mine");
    assertThat(rejections()).hasSize(1);
  }

  @Test
  void addingNothingIsNothing() {
    rejections.add("r", List.of());
    assertThat(rejections()).isEmpty();
    assertThat(rejections.rejectedRowsByReason("r")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {499, 500, 501, 1000, 1001})
  void pagesKeepOrderAndLoseNothing(int count) {
    List<ReportedRow> rows = new ArrayList<>();
    LongStream.rangeClosed(1, count).forEach(record -> rows.add(rejected(record, "x" + record)));
    rejections.add("r", rows);
    List<Long> records = LongStream.rangeClosed(1, count).boxed().toList();
    assertThat(rows()).extracting(StoredRow::record).isEqualTo(records);
    assertThat(rows()).allMatch(row -> row.rejections().size() == 1);
    assertThat(rejections()).extracting(StoredRejection::record).isEqualTo(records);
  }

  @Test
  void pageEndsWithinOneRowsRejections() {
    List<Rejection> many = new ArrayList<>();
    for (int place = 0; place < 501; place++) {
      many.add(value(Reason.EMAIL_TEST_WORD, "email", "v" + place));
    }
    rejections.add("r", List.of(rejected(1, "x"), new ReportedRow(row(2), many, List.of(), false)));
    assertThat(rejections()).hasSize(502).last().extracting(StoredRejection::place).isEqualTo(500);
    assertThat(rows().get(1).rejections()).hasSize(501);
  }

  @Test
  void rowCountsForItsDecisiveReasonAlone() {
    ReportedRow row =
        new ReportedRow(
            row(1),
            List.of(
                value(Reason.NO_IDENTIFIER, "id", ""), value(Reason.EMAIL_TEST_WORD, "email", "t")),
            List.of(),
            false);
    rejections.add("r", List.of(row, rejected(2, "x"), rejected(3, "y")));
    assertThat(rejections.rejectedRowsByReason("r"))
        .containsExactly(
            Map.entry(Reason.MALFORMED_ROW.code(), 2L), Map.entry(Reason.NO_IDENTIFIER.code(), 1L));
    assertThat(rejections.droppedValuesByReason("r")).isEmpty();
  }

  @Test
  void droppedAndDoubtedValuesAreCountedApart() {
    ReportedRow row =
        new ReportedRow(
            row(1),
            List.of(value(Reason.EMAIL_TEST_WORD, "email", "t")),
            List.of(value(Reason.NO_IDENTIFIER, "id", "?")),
            true);
    rejections.add("r", List.of(row));
    assertThat(rejections.rejectedRowsByReason("r")).isEmpty();
    assertThat(rejections.droppedValuesByReason("r")).hasSize(1).containsValue(1L);
    assertThat(rejections.doubtedValuesByReason("r")).containsOnlyKeys(Reason.NO_IDENTIFIER.code());
    assertThat(rejections()).extracting(StoredRejection::shownOutcome).endsWith("value-doubted");
  }

  private static ReportedRow delivered(long record, String dropped) {
    return new ReportedRow(
        row(record), List.of(value(Reason.EMAIL_TEST_WORD, "email", dropped)), List.of(), true);
  }

  private static SourceRow row(long record) {
    return new UnreadRow(at(record), "row " + record);
  }

  private List<StoredRow> rows() {
    List<StoredRow> rows = new ArrayList<>();
    rejections.forEachRow("r", rows::add);
    return rows;
  }

  private List<StoredRejection> rejections() {
    List<StoredRejection> all = new ArrayList<>();
    rejections.forEachRejection("r", all::add);
    return all;
  }
}
