package io.profileimporter.report;

import static io.profileimporter.report.Runs.NOON;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.job.JobStore;
import io.profileimporter.job.TestStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody's corrections are written over. */
class HandedOutFilesTest {

  @TempDir Path folder;
  private JobStore store;
  private HandedOutFiles files;
  private Path rows;

  @BeforeEach
  void open() {
    store = TestStore.H2.open();
    new RunStore(store.jdbc()).enter(Runs.run("r", NOON, folder));
    files = new HandedOutFiles(store.jdbc());
    rows = folder.resolve("rejected-rows.csv");
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void replacesWhatNobodyHasChanged() throws IOException {
    handOut("one");
    assertThat(handOut("two")).isEqualTo(rows).hasContent("two");
    assertThat(folder).isDirectoryContaining("glob:**rejected-rows.csv");
    assertThat(files.rejectedRows("r")).contains("rejected-rows.csv");
  }

  @Test
  void leavesWhatSomebodyHasChanged() throws IOException {
    handOut("one");
    Files.writeString(rows, "corrected");
    assertThat(handOut("two")).hasFileName("rejected-rows.2.csv").hasContent("two");
    assertThat(rows).hasContent("corrected");
    assertThat(files.rejectedRows("r")).contains("rejected-rows.2.csv");
  }

  @Test
  void replacesItsOwnFileBesideACorrectedOne() throws IOException {
    handOut("one");
    Files.writeString(rows, "corrected");
    handOut("two");
    assertThat(handOut("three")).hasFileName("rejected-rows.2.csv").hasContent("three");
    Files.writeString(folder.resolve("rejected-rows.2.csv"), "corrected, too");
    assertThat(handOut("four")).hasFileName("rejected-rows.3.csv");
  }

  @Test
  void leavesAFileThatItDoesNotKnow() throws IOException {
    Files.writeString(rows, "somebody's");
    assertThat(handOut("one")).hasFileName("rejected-rows.2.csv");
    assertThat(rows).hasContent("somebody's");
  }

  @Test
  void takesItsPlaceAgainWhenThatIsFree() throws IOException {
    Files.writeString(rows, "somebody's");
    handOut("one");
    Files.delete(rows);
    assertThat(handOut("two")).isEqualTo(rows);
    assertThat(files.rejectedRows("r")).contains("rejected-rows.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {".~lock.rejected-rows.csv#", "~$rejected-rows.csv"})
  void leavesAFileThatIsOpen(String lock) throws IOException {
    handOut("one");
    Files.writeString(folder.resolve(lock), "");
    assertThat(handOut("two")).hasFileName("rejected-rows.2.csv");
    assertThat(rows).hasContent("one");
  }

  @Test
  void knowsAFileThatItHasReplacedItself() throws IOException {
    handOut("one");
    Path cleaned = Files.writeString(folder.resolve("part"), "cleaned");
    files.replacing("r", rows, cleaned);
    Files.copy(cleaned, rows, REPLACE_EXISTING);
    assertThat(handOut("two")).isEqualTo(rows);
  }

  @Test
  void cleaningDoesNotMakeACorrectedFileItsOwn() throws IOException {
    handOut("one");
    Files.writeString(rows, "corrected");
    Path cleaned = Files.writeString(folder.resolve("part"), "cleaned");
    files.replacing("r", rows, cleaned);
    Files.copy(cleaned, rows, REPLACE_EXISTING);
    assertThat(handOut("two")).hasFileName("rejected-rows.2.csv");
  }

  private Path handOut(String text) throws IOException {
    return files.handOut("r", WholeFile.written(rows, part -> Files.writeString(part, text)), rows);
  }
}
