package io.profileimporter.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A process that is measured: how long it takes, and how much memory it needs at most. */
final class Child implements AutoCloseable {

  private static final Duration LOOK_EVERY = Duration.ofMillis(25);

  private final Process process;
  private final List<String> command;
  private final Path out;
  private final PeakMemory memory;
  private final long started;

  /**
   * What a process left behind.
   *
   * @param megabytes the most memory it had; 0 where the system does not tell
   */
  record Ended(int code, String out, double seconds, double megabytes) {}

  private Child(Process process, List<String> command, Path out, long started) {
    this.process = process;
    this.command = command;
    this.out = out;
    this.memory = new PeakMemory(process.pid());
    this.started = started;
  }

  /** Starts a command in a folder; what it prints goes to a file there. */
  static Child start(Path folder, Map<String, String> environment, List<String> command) {
    try {
      Path out = Files.createTempFile(Files.createDirectories(folder), "printed-", ".txt");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(out.toFile());
      builder.environment().putAll(environment);
      long started = System.nanoTime();
      return new Child(builder.start(), command, out, started);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Waits for its end; stops it, and fails, where that takes too long. */
  Ended awaitEnd(Duration atMost) {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (!hasEndedAfter(LOOK_EVERY)) {
      memory.look();
      if (System.nanoTime() > deadline) {
        close();
        throw new IllegalStateException(this + " did not end within " + atMost.toSeconds() + " s");
      }
    }
    double seconds = (System.nanoTime() - started) / 1e9;
    return new Ended(process.exitValue(), printed(), seconds, memory.megabytes());
  }

  /** Waits until it has printed a text after a marker, and gives back the rest of that line. */
  String awaitPrinted(String marker, Duration atMost) {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (System.nanoTime() < deadline && !hasEndedAfter(LOOK_EVERY)) {
      Optional<String> line =
          printed().lines().filter(printed -> printed.contains(marker)).findFirst();
      if (line.isPresent()) {
        return line.get().substring(line.get().indexOf(marker) + marker.length()).trim();
      }
    }
    throw new IllegalStateException(this + " did not print \"" + marker + "\": " + printed());
  }

  private boolean hasEndedAfter(Duration patience) {
    try {
      return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private String printed() {
    try {
      return Files.readString(out);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public String toString() {
    return String.join(" ", command);
  }

  /** Kills it where it is still at work. */
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
