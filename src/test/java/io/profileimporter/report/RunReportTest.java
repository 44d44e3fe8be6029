package io.profileimporter.report;

import static io.profileimporter.report.Runs.NOON;
import static io.profileimporter.report.Runs.rejected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.profileimporter.job.JobStore;
import io.profileimporter.job.TestStore;
import io.profileimporter.report.Run.RequestCounts;
import io.profileimporter.row.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunReportTest {

  @TempDir Path folder;
  private JobStore store;
  private RejectionStore rejections;

  @BeforeEach
  void open() {
    store = TestStore.H2.open();
    new RunStore(store.jdbc()).enter(Runs.run("r", NOON, folder));
    rejections = new RejectionStore(store.jdbc());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void writesTheSummary() throws IOException {
    rejections.add("r", List.of(rejected(1, "x")));
    write(run(1, Optional.of("it was asked to stop")));
    assertThat(read("summary.json"))
        .isEqualTo(
            """
            {
              "run_id" : "r",
              "import" : "customers",
              "status" : "stopped",
              "message" : "it was asked to stop",
              "file" : "/in/customers.csv",
              "file_sha256" : "00ff",
              "started" : "2026-11-23T12:00:00Z",
              "ended" : "2026-11-23T12:00:09Z",
              "seconds" : 9.0,
              "read" : 6,
              "delivered" : 2,
              "unchanged" : 0,
              "rejected" : 1,
              "left" : 3,
              "rejected_by_reason" : {
                "malformed-row" : 1
              },
              "dropped" : 0,
              "dropped_by_reason" : { },
              "doubted" : 0,
              "doubted_by_reason" : { },
              "evidence" : 0,
              "evidence_by_reason" : { },
              "requests" : 4,
              "retries" : 1
            }
            """);
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void summaryTakesAMessageWithHalfAPair() throws IOException {
    write(run(0, Optional.of("found \uD83C")));
    assertThat(read("summary.json")).contains("\"message\" : \"found \\ud83c\"");
  }

  @Test
  void summaryThatDoesNotAddUpCannotBeWritten() {
    rejections.add("r", List.of(rejected(1, "x"), rejected(2, "y")));
    assertThatThrownBy(() -> write(run(1, Optional.empty())))
        .hasMessage("expected 1 rejected rows but the reasons add up to 2");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void droppedValuesMustAddUpToo() {
    Run run = run(0, Optional.empty());
    assertThatThrownBy(
            () ->
                new RunSummary(
                    run,
                    Map.of(),
                    Map.of("x", 1L),
                    Map.of("y", 1L),
                    Map.of(),
                    List.of(),
                    Rounds.NONE,
                    Duration.ZERO,
                    Optional.empty()))
        .hasMessage("expected 0 dropped values but the reasons add up to 1");
  }

  @Test
  void writesEachRejectionOnALine() throws IOException {
    ReportedRow row =
        new ReportedRow(
            Runs.rejected(1, "x").row(),
            List.of(Runs.value(Reason.EMAIL_TEST_WORD, "email", "a\"b\n\uDC80")),
            List.of(),
            true);
    rejections.add("r", List.of(row, rejected(2, "y")));
    writeRejections();
    assertThat(read("rejections.jsonl"))
        .isEqualTo(
            """
            {"line":2,"record":1,"outcome":"value-dropped","stage":"screening",\
            "reason":"email-test-word","field":"email","value":"a\\"b\\n\uFFFD",\
            "detail":"because of a\\"b\\n\uFFFD"}
            {"line":3,"record":2,"outcome":"row-rejected","stage":"source",\
            "reason":"malformed-row","detail":"why"}
            """);
  }

  @Test
  void listsValuesThatWereLeftOut() throws IOException {
    ReportedRow row =
        new ReportedRow(
            Runs.rejected(1, "x").row(),
            List.of(Runs.value(Reason.EMAIL_TEST_WORD, "email", "=\"b")),
            List.of(Runs.value(Reason.NAME_TEST_WORD, "first_name", "doubted")),
            true);
    rejections.add("r", List.of(row, rejected(2, "y")));
    writeRejections();
    assertThat(read("dropped-values.csv"))
        .isEqualTo(
            String.join(
                "\r\n",
                "\uFEFF_line,_field,_value,_reason,_detail",
                "2,email,\"'=\"\"b\",email-test-word,\"because of =\"\"b\"",
                ""));
  }

  @Test
  void writesDocumentsAsTheyStand() throws IOException {
    String json = "{\"id\":12345678901234567890123,\"sum\":10.500,\"name\":\"\\ud83c \u0416\"";
    rejections.add("r", List.of(Runs.document(1, json + "}"), rejected(2, "{\"id\":\uDC80")));
    write(run(2, Optional.empty()));
    assertThat(read("rejected-rows.ndjson"))
        .isEqualTo(
            json
                + ",\"_line\":2,\"_stage\":\"source\",\"_reason\":\"malformed-row\","
                + "\"_field\":\"\",\"_detail\":\"why\",\"_run\":\"r/1/73d20781\"}\n"
                + "{\"_text\":\"{\\\"id\\\":\uFFFD\",\"_line\":3,\"_stage\":\"source\","
                + "\"_reason\":\"malformed-row\",\"_field\":\"\",\"_detail\":\"why\",\"_run\":\"r/2/00000000\"}\n");
  }

  @Test
  void replacesTheReportOfTheInterruptedRun() throws IOException {
    write(run(0, Optional.of("first")));
    rejections.add("r", List.of(rejected(1, "x")));
    write(run(1, Optional.of("second")));
    assertThat(read("summary.json")).contains("second").doesNotContain("first");
    assertThat(read("rejections.jsonl").lines()).hasSize(1);
  }

  @Test
  void writesBesideRowsThatSomebodyHasCorrected() throws IOException {
    write(run(0, Optional.of("first")));
    Files.writeString(folder.resolve("rejected-rows.ndjson"), "corrected");
    rejections.add("r", List.of(rejected(1, "x")));
    write(run(1, Optional.of("second")));
    assertThat(read("rejected-rows.ndjson")).isEqualTo("corrected");
    assertThat(read("rejected-rows.2.ndjson")).startsWith("{\"_text\":\"x\",");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void tellsAFolderThatCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "");
    Run run = Runs.run("r", NOON, file);
    assertThatThrownBy(
            () -> new RunReport(ReportSources.of(store.jdbc())).write(run, Optional.empty()))
        .hasMessage("cannot write the report to " + file);
  }

  private static Run run(Path folder, RunCounts counts, Optional<String> message) {
    return Runs.run("r", NOON, folder)
        .with(counts, new RequestCounts(4, 1))
        .ended(RunStatus.STOPPED, message, NOON.plusSeconds(9));
  }

  private Run run(long rejected, Optional<String> message) {
    return run(folder, new RunCounts(5 + rejected, 2, 0, rejected, 3, 0), message);
  }

  private void write(Run run) {
    new RunReport(ReportSources.of(store.jdbc())).write(run, Optional.empty());
  }

  private void writeRejections() {
    write(run(folder, new RunCounts(2, 1, 0, 1, 0, 1), Optional.empty()));
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}
