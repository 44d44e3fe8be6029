package io.profileimporter.job;

import io.profileimporter.source.ReadRow;
import io.profileimporter.source.RowReader;
import io.profileimporter.source.UnreadableSourceException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Reads and prepares rows on a thread of its own while the chunk before is being delivered. The
 * rows come out in the order of the export, and no more than a bounded number is held.
 */
final class ReadAhead implements AutoCloseable {

  private static final int BLOCK = 128;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** A block of rows; the last one of the export carries no row or a failure. */
  private record Block(List<PreparedRow> rows, boolean last, @Nullable Throwable failure) {}

  private static final Block STOPPED = new Block(List.of(), false, null);

  private final RowReader reader;
  private final RowPreparation preparation;
  private final BlockingQueue<Block> blocks;
  private final Thread thread;
  private final AtomicLong rowsRead;
  private final Queue<PreparedRow> shown = new ArrayDeque<>();
  private final Queue<PreparedRow> ready = new ArrayDeque<>(BLOCK);
  private @Nullable Block end;

  /**
   * Starts to read.
   *
   * @param skipped rows at the beginning of the export that are passed over
   * @param ahead how many rows may be held; at least two blocks are
   */
  ReadAhead(RowReader reader, RowPreparation preparation, long skipped, int ahead) {
    this.reader = reader;
    this.preparation = preparation;
    this.rowsRead = new AtomicLong(skipped);
    this.blocks = new ArrayBlockingQueue<>(Math.max(2, ahead / BLOCK));
    this.thread = new Thread(() -> run(skipped), "read-ahead");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * The next row; empty after the last one, and where the run was asked to stop.
   *
   * @throws io.profileimporter.source.UnreadableSourceException where the export cannot be gone on
   *     with, after all rows before that place
   */
  Optional<PreparedRow> next() throws InterruptedException {
    if (!shown.isEmpty()) {
      return Optional.of(shown.remove());
    }
    while (ready.isEmpty() && end == null) {
      Block block = blocks.take();
      if (block.equals(STOPPED)) {
        return Optional.empty();
      }
      take(block);
    }
    if (ready.isEmpty() && end != null && end.failure() != null) {
      throw failure(end.failure());
    }
    return Optional.ofNullable(ready.poll());
  }

  /** Shows the row behind those that were shown, where it is there by now; it is yet to come. */
  Optional<PreparedRow> show() {
    if (ready.isEmpty() && end == null) {
      Optional.ofNullable(blocks.poll())
          .filter(block -> !block.equals(STOPPED))
          .ifPresent(this::take);
    }
    Optional<PreparedRow> row = Optional.ofNullable(ready.poll());
    row.ifPresent(shown::add);
    return row;
  }

  /** How many rows were shown and are yet to come. */
  int shown() {
    return shown.size();
  }

  private void take(Block block) {
    ready.addAll(block.rows());
    end = block.last() ? block : null;
  }

  /** What is not meant for users goes on without its text, which may hold values of a row. */
  private static RuntimeException failure(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof UnreadableSourceException unreadable
        ? unreadable
        : UnexpectedFaultException.of(failure);
  }

  private void run(long skipped) {
    List<PreparedRow> rows = new ArrayList<>(BLOCK);
    try {
      reader.skip(skipped);
      for (Optional<ReadRow> row = reader.next(); row.isPresent(); row = reader.next()) {
        rows.add(preparation.prepare(row.get()));
        rowsRead.incrementAndGet();
        if (rows.size() == BLOCK) {
          blocks.put(new Block(rows, false, null));
          rows = new ArrayList<>(BLOCK);
        }
      }
      blocks.put(new Block(rows, true, null));
    } catch (InterruptedException closed) {
      // the run has ended before the export; nobody waits for more
    } catch (RuntimeException | Error failure) {
      handOver(new Block(rows, true, failure));
    }
  }

  private void handOver(Block block) {
    try {
      blocks.put(block);
    } catch (InterruptedException closed) {
      // as above
    }
  }

  /** Rows of the export that were read, those that were passed over included. */
  long rowsRead() {
    return rowsRead.get();
  }

  /** Has a {@link #next} that waits answer with nothing; called from another thread. */
  void wake() {
    boolean unused = blocks.offer(STOPPED);
  }

  /**
   * Ends the thread and closes the reader. A thread that waits for standard input cannot be ended;
   * it is left to the end of the process.
   */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(PATIENCE.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    if (!thread.isAlive()) {
      reader.close();
    }
  }
}
