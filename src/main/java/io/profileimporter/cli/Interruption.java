package io.profileimporter.cli;

import io.profileimporter.job.StopSignal;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns Ctrl-C and SIGTERM into a clean stop: the chunk at work is ended and committed, the report
 * is written, and the process leaves with the exit code of the run instead of that of the signal.
 */
final class Interruption implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 120;

  private final StopSignal stop;
  private final Console console;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupted, "interruption");
  private volatile int exitCode = ExitCode.INTERRUPTED;

  Interruption(StopSignal stop, Console console) {
    this.stop = stop;
    this.console = console;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Remembers the exit code of the command, and gives it back. */
  int endsWith(int code) {
    exitCode = code;
    return code;
  }

  private void interrupted() {
    console.note("stopping; what is under way is brought to its end first…");
    stop.give();
    try {
      if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        exitCode = ExitCode.INTERRUPTED;
      }
    } catch (InterruptedException impatient) {
      exitCode = ExitCode.INTERRUPTED;
    }
    Runtime.getRuntime().halt(exitCode);
  }

  /** The command has ended, and all it held is closed. */
  @Override
  public void close() {
    console.flush();
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException stopping) {
      // the hook is at work and ends the process
    }
  }
}
