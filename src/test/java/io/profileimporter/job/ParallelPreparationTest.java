package io.profileimporter.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.profileimporter.row.RowLocation;
import io.profileimporter.row.SourceRow;
import io.profileimporter.row.SourceRow.TableRow;
import io.profileimporter.row.SourceRow.UnreadRow;
import io.profileimporter.row.TableForm;
import io.profileimporter.source.ReadRow;
import io.profileimporter.source.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Several threads prepare rows; nobody can tell from what comes out. */
class ParallelPreparationTest {

  private static final int BLOCK = 128;
  private static final int WORKERS = 5;

  /** So many rows, one of which may break the preparation. */
  private static final class Rows implements RowReader {

    private final int count;
    private final int broken;
    private int read;

    private Rows(int count, int broken) {
      this.count = count;
      this.broken = broken;
    }

    @Override
    public Optional<TableForm> table() {
      return Optional.empty();
    }

    @Override
    public Optional<ReadRow> next() {
      if (read == count) {
        return Optional.empty();
      }
      read++;
      RowLocation location = new RowLocation("customers.csv", read, read + 1);
      SourceRow row =
          read == broken
              ? new UnreadRow(location, "a row that the mapping does not take")
              : new TableRow(location, Imports.columns(), List.of("c" + read, ""));
      return Optional.of(ReadRow.readable(row));
    }

    @Override
    public void close() {
      // nothing is open
    }
  }

  /** Gets the blocks ready in an order of its own: each waits for the one that goes before it. */
  private static final class Shuffled implements Function<List<ReadRow>, RowBlock> {

    private final RowPreparation preparation = Imports.preparation();
    private final List<Integer> order;
    private final List<CountDownLatch> done;

    private Shuffled(List<Integer> order) {
      this.order = order;
      this.done = order.stream().map(block -> new CountDownLatch(1)).toList();
    }

    @Override
    public RowBlock apply(List<ReadRow> rows) {
      int block = (int) ((rows.get(0).row().location().record() - 1) / BLOCK);
      int turn = order.indexOf(block);
      try {
        if (turn > 0) {
          done.get(order.get(turn - 1)).await();
        }
        return preparation.prepare(rows);
      } catch (InterruptedException closed) {
        throw new IllegalStateException(closed);
      } finally {
        done.get(block).countDown();
      }
    }
  }

  @Property(tries = 50)
  void orderIsThatOfTheExport(@ForAll("orders") List<Integer> order) throws InterruptedException {
    int count = WORKERS * BLOCK;
    try (ReadAhead rows = readAhead(new Rows(count, 0), new Shuffled(order), 0)) {
      assertThat(records(rows)).isEqualTo(LongStream.rangeClosed(1, count).boxed().toList());
    }
  }

  @Property(tries = 100)
  void passesOverWhatIsSettled(
      @ForAll @IntRange(max = 1000) int count, @ForAll @IntRange(max = 1000) int settled)
      throws InterruptedException {
    Function<List<ReadRow>, RowBlock> preparation = Imports.preparation()::prepare;
    try (ReadAhead rows = readAhead(new Rows(count, 0), preparation, settled)) {
      assertThat(records(rows))
          .isEqualTo(LongStream.rangeClosed(settled + 1L, count).boxed().toList());
      assertThat(rows.rowsRead()).isEqualTo(Math.max(count, settled));
    }
  }

  @Property(tries = 100)
  void faultComesBehindTheRowsBeforeIt(@ForAll @IntRange(min = 1, max = 600) int broken)
      throws InterruptedException {
    Function<List<ReadRow>, RowBlock> preparation = Imports.preparation()::prepare;
    try (ReadAhead rows = readAhead(new Rows(600, broken), preparation, 0)) {
      for (long record = 1; record < broken; record++) {
        assertThat(rows.next().orElseThrow().row().location().record()).isEqualTo(record);
      }
      assertThatThrownBy(rows::next)
          .isInstanceOf(UnexpectedFaultException.class)
          .hasMessage("java.lang.IllegalArgumentException");
      assertThatThrownBy(rows::next).isInstanceOf(UnexpectedFaultException.class);
    }
  }

  @Test
  void errorOfAWorkerComesThrough() {
    Function<List<ReadRow>, RowBlock> exhausted =
        rows -> {
          throw new OutOfMemoryError();
        };
    try (ReadAhead rows = readAhead(new Rows(1, 0), exhausted, 0)) {
      assertThatThrownBy(rows::next).hasRootCauseInstanceOf(OutOfMemoryError.class);
    }
  }

  @Test
  void closesOnceWorkersHaveEndedTheirBlocks() throws InterruptedException {
    CountDownLatch goOn = new CountDownLatch(1);
    CountDownLatch atWork = new CountDownLatch(WORKERS);
    Function<List<ReadRow>, RowBlock> stuck =
        rows -> {
          atWork.countDown();
          try {
            goOn.await();
            return RowBlock.of(List.of());
          } catch (InterruptedException closed) {
            throw new IllegalStateException(closed);
          }
        };
    ReadAhead rows = readAhead(new Rows(10_000, 0), stuck, 0);
    atWork.await();
    CompletableFuture<Void> closed = CompletableFuture.runAsync(rows::close);
    goOn.countDown();
    await().until(closed::isDone);
    assertThat(nobodyPrepares()).isTrue();
  }

  private static boolean nobodyPrepares() {
    return Thread.getAllStackTraces().keySet().stream()
        .noneMatch(thread -> thread.getName().startsWith("prepare-"));
  }

  @Provide
  static Arbitrary<List<Integer>> orders() {
    return Arbitraries.shuffle(IntStream.range(0, WORKERS).boxed().toList());
  }

  private static ReadAhead readAhead(
      RowReader reader, Function<List<ReadRow>, RowBlock> preparation, long skipped) {
    return new ReadAhead(reader, preparation, rows -> rows, skipped, 0, WORKERS);
  }

  private static List<Long> records(ReadAhead rows) throws InterruptedException {
    List<Long> records = new ArrayList<>();
    for (Optional<PreparedRow> row = rows.next(); row.isPresent(); row = rows.next()) {
      records.add(row.get().row().location().record());
    }
    return records;
  }
}
