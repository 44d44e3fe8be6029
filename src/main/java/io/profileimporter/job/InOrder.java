package io.profileimporter.job;

import io.profileimporter.source.ReadRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on rows on the machine's other processors while they are being read, and hands on what
 * comes of them on the reading thread, in the order of the rows.
 */
final class InOrder<T> implements AutoCloseable {

  /** Few, because rows may be large, and those of some batches wait at a time. */
  private static final int BATCH = 32;

  private static final int MOST_THREADS = 4;

  private final Function<ReadRow, T> work;
  private final Consumer<T> results;
  private final int threads =
      Math.max(1, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors() - 1));
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          threads,
          task -> {
            Thread thread = new Thread(task, "census");
            thread.setDaemon(true);
            return thread;
          });
  private final Queue<Future<List<T>>> underWay = new ArrayDeque<>();
  private List<ReadRow> batch = new ArrayList<>(BATCH);

  InOrder(Function<ReadRow, T> work, Consumer<T> results) {
    this.work = work;
    this.results = results;
  }

  void add(ReadRow row) {
    batch.add(row);
    if (batch.size() == BATCH) {
      submit();
    }
  }

  private void submit() {
    List<ReadRow> rows = batch;
    batch = new ArrayList<>(BATCH);
    underWay.add(workers.submit(() -> rows.stream().map(work).toList()));
    if (underWay.size() > 4 * threads) {
      handOn();
    }
  }

  /** Hands on what is under way. */
  void finish() {
    submit();
    while (!underWay.isEmpty()) {
      handOn();
    }
  }

  private void handOn() {
    try {
      underWay.remove().get().forEach(results);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CensusStoppedException();
    } catch (ExecutionException failure) {
      throw fault(failure);
    }
  }

  /** A fault goes on without its text, which may hold values of a row. */
  private static RuntimeException fault(ExecutionException failure) {
    if (failure.getCause() instanceof Error error) {
      throw error;
    }
    return UnexpectedFaultException.of(Objects.requireNonNullElse(failure.getCause(), failure));
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
