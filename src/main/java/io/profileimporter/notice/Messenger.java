package io.profileimporter.notice;

import io.profileimporter.notice.Channel.Trouble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells every target that a notice is for: all at once, again after a fault, within a limit. */
public final class Messenger {

  private static final Logger log = LoggerFactory.getLogger(Messenger.class);

  private static final int ATTEMPTS = 3;
  private static final Duration ONE_ATTEMPT = Duration.ofSeconds(10);

  private final NoticeSettings settings;
  private final Supplier<SSLContext> tls;
  private final LongSupplier nanoTime;
  private final Predicate<Duration> pause;

  /**
   * A messenger that has not told anybody yet.
   *
   * @param tls whose word is taken for who a server is; asked for where somebody is told
   * @param nanoTime a time that goes on steadily
   * @param pause waits for so long; false where all is to end
   */
  public Messenger(
      NoticeSettings settings,
      Supplier<SSLContext> tls,
      LongSupplier nanoTime,
      Predicate<Duration> pause) {
    this.settings = settings;
    this.tls = tls;
    this.nanoTime = nanoTime;
    this.pause = pause;
  }

  /**
   * Tells everybody whom the notice is for.
   *
   * @return for each that was to be told why it was not; empty where it was
   */
  public Map<String, Optional<String>> tell(Notice notice) {
    return tell(
        notice,
        settings.targets().stream().filter(target -> target.occasion().fits(notice)).toList());
  }

  /** Tells these, be the notice for them or not. */
  public Map<String, Optional<String>> tell(Notice notice, List<Target> targets) {
    if (targets.isEmpty()) {
      return Map.of();
    }
    long deadline = nanoTime.getAsLong() + settings.limit().toNanos();
    ExecutorService threads = Executors.newCachedThreadPool(Messenger::daemon);
    try {
      List<CompletableFuture<Optional<Trouble>>> sending = new ArrayList<>();
      SSLContext trust = tls.get();
      for (Target target : targets) {
        sending.add(
            CompletableFuture.supplyAsync(
                () -> send(target.channel().open(trust), notice, deadline), threads));
      }
      return await(targets, sending, deadline);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "notice");
    thread.setDaemon(true);
    return thread;
  }

  private Optional<Trouble> send(Channel channel, Notice notice, long deadline) {
    for (int attempt = 1; ; attempt++) {
      Duration left = left(deadline);
      Optional<Trouble> trouble =
          channel.send(notice, left.compareTo(ONE_ATTEMPT) < 0 ? left : ONE_ATTEMPT);
      if (trouble.isEmpty() || !goesOn(trouble.get(), attempt, deadline)) {
        return trouble;
      }
    }
  }

  /** Waits for the next attempt, where there is to be one. */
  private boolean goesOn(Trouble trouble, int attempt, long deadline) {
    Duration wait =
        trouble.notBefore().isZero() ? Duration.ofSeconds(attempt) : trouble.notBefore();
    return trouble.passing()
        && attempt < ATTEMPTS
        && wait.compareTo(left(deadline)) < 0
        && pause.test(wait);
  }

  private Map<String, Optional<String>> await(
      List<Target> targets, List<CompletableFuture<Optional<Trouble>>> sending, long deadline) {
    Map<String, Optional<String>> told = new LinkedHashMap<>();
    for (int place = 0; place < targets.size(); place++) {
      String name = targets.get(place).name();
      Optional<String> trouble = await(sending.get(place), deadline);
      trouble.ifPresent(why -> log.warn("Notice to {} not sent: {}", name, why));
      told.put(name, trouble);
    }
    return told;
  }

  /** A notice that cannot be sent, for whatever reason, is no reason for the run to fail. */
  private Optional<String> await(CompletableFuture<Optional<Trouble>> sending, long deadline) {
    try {
      return sending
          .get(Math.max(1, left(deadline).toMillis()), TimeUnit.MILLISECONDS)
          .map(Trouble::what);
    } catch (TimeoutException late) {
      return Optional.of("not done within " + settings.limit().toSeconds() + " s");
    } catch (ExecutionException fault) {
      return Optional.of("unexpected fault: " + cause(fault).getClass().getSimpleName());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.of("interrupted");
    }
  }

  private static Throwable cause(ExecutionException fault) {
    return fault.getCause() == null ? fault : fault.getCause();
  }

  private Duration left(long deadline) {
    return Duration.ofNanos(Math.max(0, deadline - nanoTime.getAsLong()));
  }
}
