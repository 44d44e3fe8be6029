package io.profileimporter.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.schedule.FileEnd.Kind;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchedulerTest {

  @TempDir private Path folder;
  private final SettableClock clock = new SettableClock("2026-06-01T20:00:00Z");
  private final MemoryBook book = new MemoryBook();
  private Nights nights;

  @BeforeEach
  void begin() {
    nights = new Nights(folder, clock, book);
  }

  @Test
  void importsWhatLiesThereAtItsTime() {
    nights.file("customers.csv");
    assertThat(nights.runUntil("2026-06-02T12:00:00Z", nights.nightly("UTC")))
        .containsExactly("2026-06-02T02:31:00Z customers.csv DONE");
    assertThat(nights.files("done")).containsExactly("customers.run1.csv");
    assertThat(nights.files("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, 2026-03-28T12:00:00Z, 2026-03-29T12:00:00Z, 2026-03-29T01:01:00Z",
    "Europe/Berlin, 2026-10-24T12:00:00Z, 2026-10-25T12:00:00Z, 2026-10-25T00:31:00Z",
    "America/New_York, 2026-03-07T12:00:00Z, 2026-03-08T12:00:00Z, 2026-03-08T07:01:00Z",
    "Europe/Moscow, 2026-03-28T12:00:00Z, 2026-03-29T12:00:00Z, 2026-03-28T23:31:00Z"
  })
  void runsOnceInTheNightOfAChange(String zone, String from, String to, String ended) {
    clock.set(from);
    nights.file("one.csv");
    nights.whileImporting(() -> nights.file("two.csv"));
    assertThat(nights.runUntil(to, nights.nightly(zone))).containsExactly(ended + " one.csv DONE");
    assertThat(nights.files("")).containsExactly("two.csv");
  }

  @Test
  void severalFilesGoByName() {
    nights.file("b.csv");
    nights.file("a.csv");
    assertThat(nights.runUntil("2026-06-02T12:00:00Z", nights.nightly("UTC")))
        .containsExactly("2026-06-02T02:31:00Z a.csv DONE", "2026-06-02T02:31:00Z b.csv DONE");
  }

  @Test
  void waitsForAFileAndTellsThatNoneCame() {
    assertThat(nights.runUntil("2026-06-02T12:00:00Z", nights.nightly("UTC")))
        .containsExactly("2026-06-02T03:30:00Z missing since 2026-06-02T02:30:00Z");
  }

  @Test
  void whatIsNotDueIsLeftAlone() {
    nights.file("customers.csv");
    assertThat(nights.runUntil("2026-06-02T02:29:59Z", nights.nightly("UTC"))).isEmpty();
    assertThat(nights.files("")).containsExactly("customers.csv");
  }

  @Test
  void catchesUpOnceOnWhatItMissed() {
    nights.runUntil("2026-06-01T21:00:00Z", nights.nightly("UTC"));
    clock.set("2026-06-05T09:00:00Z");
    nights.file("customers.csv");
    assertThat(nights.runUntil("2026-06-05T12:00:00Z", nights.nightly("UTC")))
        .containsExactly("2026-06-05T09:01:00Z customers.csv DONE");
  }

  @Test
  void catchesUpOnNothingWhereNotWanted() {
    ScheduledImport nightly = nights.at("30 2 * * *", "UTC", false);
    nights.runUntil("2026-06-01T21:00:00Z", nightly);
    clock.set("2026-06-05T09:00:00Z");
    nights.file("customers.csv");
    assertThat(nights.runUntil("2026-06-05T12:00:00Z", nightly)).isEmpty();
  }

  @Test
  void triesAgainWhatCanBeGoneOnWith() {
    nights.file("customers.csv");
    nights.ending(Kind.RESUMABLE);
    assertThat(nights.runUntil("2026-06-02T12:00:00Z", nights.nightly("UTC")))
        .containsExactly(
            "2026-06-02T02:31:00Z customers.csv RESUMABLE",
            "2026-06-02T02:31:00Z again at 2026-06-02T02:41:00Z, 1/2",
            "2026-06-02T02:41:00Z customers.csv DONE");
    assertThat(nights.files("done")).containsExactly("customers.run2.csv");
  }

  @Test
  void givesUpAfterSoManyAttempts() {
    nights.file("customers.csv");
    nights.ending(Kind.RESUMABLE, Kind.RESUMABLE, Kind.RESUMABLE);
    assertThat(nights.runUntil("2026-06-02T12:00:00Z", nights.nightly("UTC")))
        .last()
        .isEqualTo("2026-06-02T02:51:00Z customers.csv RESUMABLE");
    assertThat(nights.files("failed")).containsExactly("customers.run3.csv");
  }

  @Test
  void movesWhatIsRefusedOutOfTheWay() {
    nights.file("a.csv");
    nights.file("b.csv");
    nights.ending(Kind.REFUSED);
    assertThat(nights.runUntil("2026-06-02T12:00:00Z", nights.nightly("UTC")))
        .containsExactly("2026-06-02T02:31:00Z a.csv REFUSED", "2026-06-02T02:31:00Z b.csv DONE");
    assertThat(nights.files("failed")).containsExactly("a.run1.csv");
  }

  @Test
  void importsWhatTookTheFilesPlaceTheNextTime() {
    Path file = nights.file("customers.csv");
    nights.whileImporting(() -> nights.replace(file));
    assertThat(nights.runUntil("2026-06-02T12:00:00Z", nights.nightly("UTC")))
        .containsExactly("2026-06-02T02:31:00Z customers.csv DONE");
    assertThat(file).hasContent("tomorrow's");
    nights.whileImporting(() -> {});
    assertThat(nights.runUntil("2026-06-03T12:00:00Z", nights.nightly("UTC")))
        .containsExactly("2026-06-03T02:31:00Z customers.csv DONE");
    assertThat(nights.files("done")).containsExactly("customers.run2.csv");
  }

  @Test
  void goesOnWithWhatWasInterrupted() {
    nights.file("customers.csv");
    nights.ending(Kind.STOPPED);
    assertThat(nights.runUntil("2026-06-02T12:00:00Z", nights.nightly("UTC")))
        .containsExactly("2026-06-02T02:31:00Z customers.csv STOPPED");
    clock.set("2026-06-02T05:00:00Z");
    assertThat(nights.runUntil("2026-06-02T12:00:00Z", nights.nightly("UTC")))
        .containsExactly("2026-06-02T05:00:00Z customers.csv DONE");
  }

  @Test
  void waitsWhileAnotherProcessHasTheFile() {
    nights.file("customers.csv");
    nights.ending(Kind.BUSY);
    assertThat(nights.runUntil("2026-06-02T12:00:00Z", nights.nightly("UTC")))
        .containsExactly(
            "2026-06-02T02:31:00Z customers.csv BUSY", "2026-06-02T02:32:00Z customers.csv DONE");
  }

  @Test
  void takesNothingWhileAnotherSchedulerIsAtIt() {
    nights.file("customers.csv");
    nights.whileImporting(
        () -> {
          Nights other = new Nights(folder, new SettableClock(clock.instant() + ""), book);
          assertThat(other.runUntil("2026-06-02T04:00:00Z", other.nightly("UTC"))).isEmpty();
        });
    assertThat(nights.runUntil("2026-06-02T12:00:00Z", nights.nightly("UTC")))
        .containsExactly("2026-06-02T02:31:00Z customers.csv DONE");
  }

  @Test
  void byHandTriesNothingTwice() {
    nights.file("customers.csv");
    nights.ending(Kind.RESUMABLE);
    assertThat(nights.runOnce(nights.nightly("UTC"))).hasSize(2);
    assertThat(nights.runOnce(nights.nightly("UTC")))
        .containsExactly("2026-06-01T20:01:00Z customers.csv DONE");
  }

  @Test
  void everySecondGoesOnWhileAFileIsAwaited() {
    ScheduledImport always = nights.at("* * * * * *", "UTC", true);
    nights.file("customers.csv");
    assertThat(nights.runUntil("2026-06-01T20:05:00Z", always))
        .containsExactly("2026-06-01T20:01:01Z customers.csv DONE");
  }

  @Test
  void byHandImportsNowOrTellsThatNothingCame() {
    nights.file("customers.csv");
    assertThat(nights.runOnce(nights.nightly("UTC")))
        .containsExactly("2026-06-01T20:01:00Z customers.csv DONE");
    assertThat(nights.runOnce(nights.nightly("UTC")))
        .containsExactly("2026-06-01T21:01:00Z missing since 2026-06-01T20:01:00Z");
  }
}
