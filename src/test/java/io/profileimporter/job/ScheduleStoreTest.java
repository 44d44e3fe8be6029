package io.profileimporter.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.schedule.FileAttempt;
import io.profileimporter.schedule.FileStamp;
import io.profileimporter.schedule.ScheduleBook.Hold;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScheduleStoreTest {

  private static final Instant NOW = Instant.parse("2026-10-25T01:30:00.123Z");

  private Optional<JobStore> open = Optional.empty();

  private ScheduleStore store(TestStore kind) {
    JobStore store = kind.open();
    open = Optional.of(store);
    return new ScheduleStore(store);
  }

  @AfterEach
  void close() {
    open.ifPresent(JobStore::close);
  }

  @ParameterizedTest
  @EnumSource
  void remembersWhatWasDealtWith(TestStore kind) {
    ScheduleStore store = store(kind);
    assertThat(store.dealtUntil("crm", NOW)).isEqualTo(NOW);
    assertThat(store.dealtUntil("crm", NOW.plusSeconds(60))).isEqualTo(NOW);
    store.dealt("crm", NOW.plusSeconds(30));
    assertThat(store.dealtUntil("crm", NOW)).isEqualTo(NOW.plusSeconds(30));
    assertThat(store.dealtUntil("other", NOW)).isEqualTo(NOW);
  }

  @ParameterizedTest
  @EnumSource
  void keepsHowFilesStand(TestStore kind) {
    ScheduleStore store = store(kind);
    FileAttempt attempt = new FileAttempt(new FileStamp(Path.of("/in/a.csv"), 5, NOW), NOW, 0, NOW);
    FileAttempt later = new FileAttempt(attempt.file(), NOW, 1, NOW.plusSeconds(600));
    store.note("crm", attempt);
    store.note("crm", later);
    assertThat(store.begun("crm")).containsExactly(later);
    assertThat(store.begun("other")).isEmpty();
    store.settled("crm", attempt.file());
    assertThat(store.begun("crm")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void oneHoldsAnImportAtATime(TestStore kind) {
    ScheduleStore store = store(kind);
    Hold hold = store.hold("crm").orElseThrow();
    assertThat(store.hold("crm")).isEmpty();
    store.hold("other").orElseThrow().close();
    hold.close();
    store.hold("crm").orElseThrow().close();
  }
}
