package io.profileimporter.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.profileimporter.row.RowLocation;
import io.profileimporter.row.SourceRow.TableRow;
import io.profileimporter.row.TableForm;
import io.profileimporter.source.ReadRow;
import io.profileimporter.source.RowReader;
import io.profileimporter.source.UnreadableSourceException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAheadTest {

  /** So many rows, and then what the end brings. */
  private static final class Rows implements RowReader {

    private final int count;
    private final Supplier<Optional<ReadRow>> end;
    private final AtomicInteger read = new AtomicInteger();
    private volatile boolean closed;

    private Rows(int count, Supplier<Optional<ReadRow>> end) {
      this.count = count;
      this.end = end;
    }

    private static Rows of(int count) {
      return new Rows(count, Optional::empty);
    }

    private static Rows brokenBehind(int count, Throwable failure) {
      return new Rows(
          count,
          () -> {
            if (failure instanceof Error error) {
              throw error;
            }
            throw (RuntimeException) failure;
          });
    }

    @Override
    public Optional<TableForm> table() {
      return Optional.empty();
    }

    @Override
    public Optional<ReadRow> next() {
      if (read.get() == count) {
        return end.get();
      }
      int record = read.incrementAndGet();
      RowLocation location = new RowLocation("customers.csv", record, record + 1);
      return Optional.of(
          ReadRow.readable(new TableRow(location, Imports.columns(), List.of("c" + record, ""))));
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 127, 128, 129, 300})
  void handsOutEveryRowInOrder(int count) throws InterruptedException {
    try (ReadAhead rows = readAhead(Rows.of(count), 0)) {
      assertThat(records(rows)).isEqualTo(LongStream.rangeClosed(1, count).boxed().toList());
      assertThat(rows.next()).isEmpty();
    }
  }

  @Test
  void passesOverRows() throws InterruptedException {
    try (ReadAhead rows = readAhead(Rows.of(300), 298)) {
      assertThat(records(rows)).containsExactly(299L, 300L);
    }
  }

  @Test
  void failureComesBehindTheRowsBeforeIt() throws InterruptedException {
    UnreadableSourceException failure = new UnreadableSourceException("customers.csv:131: torn");
    try (ReadAhead rows = readAhead(Rows.brokenBehind(130, failure), 0)) {
      for (int row = 0; row < 130; row++) {
        assertThat(rows.next()).isPresent();
      }
      assertThatThrownBy(rows::next).isSameAs(failure);
      assertThatThrownBy(rows::next).isSameAs(failure);
    }
  }

  @Test
  void faultOfOurOwnComesWithoutItsText() {
    IllegalStateException fault = new IllegalStateException("anna@mail.ru");
    try (ReadAhead rows = readAhead(Rows.brokenBehind(0, fault), 0)) {
      assertThatThrownBy(rows::next).hasMessage("java.lang.IllegalStateException").hasNoCause();
    }
  }

  @Test
  void wokenReadingAnswersWithNothing() throws InterruptedException {
    try (ReadAhead rows = readAhead(Rows.of(0), 0)) {
      rows.wake();
      assertThat(rows.next()).isEmpty();
    }
  }

  @Test
  void errorComesThroughInsteadOfSilence() {
    StackOverflowError error = new StackOverflowError();
    try (ReadAhead rows = readAhead(Rows.brokenBehind(0, error), 0)) {
      assertThatThrownBy(rows::next).isSameAs(error);
    }
  }

  @Test
  void holdsABoundedNumberOfRows() throws InterruptedException {
    Rows endless = Rows.of(Integer.MAX_VALUE);
    try (ReadAhead rows = readAhead(endless, 0)) {
      await().until(() -> endless.read.get() >= 384);
      assertThat(endless.read.get()).isEqualTo(384);
      assertThat(rows.next()).isPresent();
    }
  }

  @Test
  void earlyCloseEndsThreadAndReader() throws InterruptedException {
    Rows endless = Rows.of(Integer.MAX_VALUE);
    ReadAhead rows = readAhead(endless, 0);
    rows.next();
    rows.close();
    assertThat(endless.closed).isTrue();
    await().until(() -> threads() == 0);
  }

  @Test
  void earlyCloseInterruptsNoLookUp() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean interrupted = new AtomicBoolean();
    Function<List<ReadRow>, RowBlock> lookUp =
        rows -> {
          begun.countDown();
          interrupted.compareAndSet(false, !new StopSignal().pause(Duration.ofMillis(300)));
          return RowBlock.NONE;
        };
    ReadAhead rows = new ReadAhead(Rows.of(128), lookUp, ready -> ready, 0, 256, 1);
    begun.await();
    rows.close();
    assertThat(interrupted).isFalse();
  }

  private static ReadAhead readAhead(RowReader reader, long skipped) {
    return new ReadAhead(reader, Imports.preparation()::prepare, rows -> rows, skipped, 256, 1);
  }

  private static List<Long> records(ReadAhead rows) throws InterruptedException {
    List<Long> records = new ArrayList<>();
    for (Optional<PreparedRow> row = rows.next(); row.isPresent(); row = rows.next()) {
      records.add(row.get().row().location().record());
    }
    return records;
  }

  private static long threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().matches("read-ahead|prepare-\\d+"))
        .count();
  }
}
