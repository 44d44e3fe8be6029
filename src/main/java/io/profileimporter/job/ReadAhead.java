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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/**
 * Reads rows on a thread of its own, and prepares them on several, while the chunk before is being
 * delivered. The rows come out in the order of the export, and no more than a bounded number is
 * held.
 */
final class ReadAhead implements AutoCloseable {

  /** So many prepared rows may wait for their set. */
  static final int MOST = 10_000;

  private static final int BLOCK = 128;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final CompletableFuture<RowBlock> STOPPED =
      CompletableFuture.completedFuture(RowBlock.NONE);

  private final RowReader reader;
  private final Function<List<ReadRow>, RowBlock> preparation;
  private final UnaryOperator<List<PreparedRow>> decisions;

  /** In the order of the export; each is prepared when its turn comes or before. */
  private final BlockingQueue<CompletableFuture<RowBlock>> blocks;

  private final Thread thread;
  private final ExecutorService workers;
  private final AtomicLong rowsRead;
  private final AtomicLong begun = new AtomicLong();
  private final Queue<PreparedRow> shown = new ArrayDeque<>();
  private final Queue<PreparedRow> ready = new ArrayDeque<>(BLOCK);
  private @Nullable RowBlock end;
  private volatile boolean closed;

  /**
   * Starts to read.
   *
   * @param preparation of rows that stand together; several threads ask it at once
   * @param decisions about rows that are prepared: asked by the thread that takes them, block by
   *     block, in their order
   * @param skipped rows at the beginning of the export that are passed over
   * @param ahead how many rows may be held; at least two blocks for each worker are
   * @param workers threads that prepare rows
   */
  ReadAhead(
      RowReader reader,
      Function<List<ReadRow>, RowBlock> preparation,
      UnaryOperator<List<PreparedRow>> decisions,
      long skipped,
      int ahead,
      int workers) {
    this.reader = reader;
    this.preparation = preparation;
    this.decisions = decisions;
    this.rowsRead = new AtomicLong(skipped);
    this.blocks = new ArrayBlockingQueue<>(Math.max(2 * workers, ahead / BLOCK));
    AtomicInteger number = new AtomicInteger();
    this.workers =
        Executors.newFixedThreadPool(
            workers, task -> daemon(task, "prepare-" + number.incrementAndGet()));
    this.thread = daemon(() -> run(skipped), "read-ahead");
    thread.start();
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
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
      CompletableFuture<RowBlock> next = blocks.take();
      RowBlock block = next.join();
      if (block.isNone()) {
        return Optional.empty();
      }
      take(block);
    }
    if (ready.isEmpty() && end != null && end.failure().isPresent()) {
      throw failure(end.failure().get());
    }
    return Optional.ofNullable(ready.poll());
  }

  /** Shows the row behind those that were shown, where it is ready by now; it is yet to come. */
  Optional<PreparedRow> show() {
    if (ready.isEmpty() && end == null) {
      CompletableFuture<RowBlock> next = blocks.peek();
      if (next != null && next.isDone()) {
        blocks.remove();
        take(next.join());
      }
    }
    Optional<PreparedRow> row = Optional.ofNullable(ready.poll());
    row.ifPresent(shown::add);
    return row;
  }

  /** How many rows were shown and are yet to come. */
  int shown() {
    return shown.size();
  }

  private void take(RowBlock block) {
    ready.addAll(decisions.apply(block.rows()));
    end = block.isLast() ? block : null;
  }

  /** What is not meant for users goes on without its text, which may hold values of a row. */
  private static RuntimeException failure(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof UnreadableSourceException || failure instanceof DataAccessException
        ? (RuntimeException) failure
        : UnexpectedFaultException.of(failure);
  }

  private void run(long skipped) {
    try {
      handOver(CompletableFuture.completedFuture(read(skipped)));
    } catch (InterruptedException closed) {
      // the run has ended before the export; nobody waits for more
    }
  }

  /** Reads to the end, and answers with how it came. */
  private RowBlock read(long skipped) throws InterruptedException {
    List<ReadRow> rows = new ArrayList<>(BLOCK);
    RowBlock last = RowBlock.END;
    try {
      reader.skip(skipped);
      for (Optional<ReadRow> row = reader.next(); row.isPresent(); row = reader.next()) {
        rows.add(row.get());
        if (rows.size() == BLOCK) {
          prepare(rows);
          rows = new ArrayList<>(BLOCK);
        }
      }
    } catch (RuntimeException | Error failure) {
      last = RowBlock.broken(List.of(), failure);
    }
    if (!rows.isEmpty()) {
      prepare(rows);
    }
    return last;
  }

  /** Waits for room before there is work: nothing is prepared that nobody has asked for. */
  private void prepare(List<ReadRow> rows) throws InterruptedException {
    rowsRead.addAndGet(rows.size());
    CompletableFuture<RowBlock> block = new CompletableFuture<>();
    begun.incrementAndGet();
    handOver(block);
    CompletableFuture<RowBlock> unused =
        block.completeAsync(() -> closed ? RowBlock.NONE : preparation.apply(rows), workers);
  }

  private void handOver(CompletableFuture<RowBlock> block) throws InterruptedException {
    blocks.put(block);
  }

  /** Rows of the export that were read, those that were passed over included. */
  long rowsRead() {
    return rowsRead.get();
  }

  /** How many blocks were begun to be prepared. */
  long begun() {
    return begun.get();
  }

  /** Has a {@link #next} that waits answer with nothing; called from another thread. */
  void wake() {
    boolean unused = blocks.offer(STOPPED);
  }

  /**
   * Ends the threads and closes the reader. A thread that waits for standard input cannot be ended;
   * it is left to the end of the process. Those that prepare finish their block: an H2 file is
   * closed for all where a thread is interrupted that reads from it.
   */
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    try {
      thread.join(PATIENCE.toMillis());
      workers.shutdown();
      boolean unused = workers.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    if (!thread.isAlive()) {
      reader.close();
    }
  }
}
