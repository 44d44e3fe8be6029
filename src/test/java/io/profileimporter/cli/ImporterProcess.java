package io.profileimporter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** The packaged importer at work in a process of its own, which ends with this object. */
final class ImporterProcess implements AutoCloseable {

  /** How long a process may take for anything before the test fails. */
  static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("process.patience", 90));

  private static final Duration LOOK_EVERY = Duration.ofMillis(2);

  /** What halves the time of a short run: nothing is compiled for a long one. */
  static final List<String> FOR_A_SHORT_RUN = List.of("-XX:TieredStopAtLevel=1");

  /** Nothing beside what a user gives. */
  static final List<String> FOR_A_LONG_RUN = List.of();

  private final Process process;
  private final Path out;
  private final Path err;

  /** What a process left behind: its exit code and what it printed. */
  record Ended(int code, String out, String err) {}

  private ImporterProcess(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /**
   * Starts the importer.
   *
   * @param folder where it works; what it prints is kept under {@code console}
   * @param options of the virtual machine, beside a small heap
   * @param words the command and its arguments
   */
  static ImporterProcess start(
      Path folder, Map<String, String> environment, List<String> options, List<String> words) {
    try {
      Path console = Files.createDirectories(folder.resolve("console"));
      Path out = Files.createTempFile(console, "out", ".txt");
      Path err = Files.createTempFile(console, "err", ".txt");
      ProcessBuilder builder =
          new ProcessBuilder(command(options, words))
              .directory(folder.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().putAll(environment);
      return new ImporterProcess(builder.start(), out, err);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<String> command(List<String> options, List<String> words) {
    File jar = new File(System.getProperty("application.jar", "target/profile-importer.jar"));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-Xmx256m"));
    command.addAll(options);
    command.addAll(List.of("-jar", jar.getAbsolutePath()));
    command.addAll(words);
    return command;
  }

  /** Waits until a number that grows while the process works has reached this one. */
  ImporterProcess awaitAtLeast(long number, LongSupplier growing) {
    await()
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(LOOK_EVERY)
        .until(() -> growing.getAsLong() >= number || !process.isAlive());
    assertThat(process.isAlive()).as("still at work: %s", this).isTrue();
    return this;
  }

  /** Waits until the process has printed a text, on whichever stream. */
  ImporterProcess awaitPrinted(String text) {
    await()
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(LOOK_EVERY)
        .until(() -> (text(out) + text(err)).contains(text) || !process.isAlive());
    assertThat(text(out) + text(err)).contains(text);
    return this;
  }

  /** How much it has worked so far, in milliseconds of processor time. */
  long worked() {
    return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Sends SIGKILL. */
  void kill() {
    process.destroyForcibly();
    awaitEnd(PATIENCE);
  }

  /** Sends SIGTERM. */
  ImporterProcess terminate() {
    process.destroy();
    return this;
  }

  Ended awaitEnd() {
    return awaitEnd(PATIENCE);
  }

  Ended awaitEnd(Duration atMost) {
    try {
      assertThat(process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS))
          .as("ended within %s: %s", atMost, this)
          .isTrue();
      return new Ended(process.exitValue(), text(out), text(err));
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** What it has printed so far, for messages. */
  @Override
  public String toString() {
    return text(out) + text(err);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    kill();
  }
}
