package io.profileimporter.job;

import io.profileimporter.delivery.Pause;
import io.profileimporter.delivery.ProfileReader;
import io.profileimporter.delivery.ProfileReply;
import io.profileimporter.delivery.UndeliverableException;
import io.profileimporter.profile.Identity;
import io.profileimporter.verification.Comparison;
import io.profileimporter.verification.Difference;
import io.profileimporter.verification.Finding;
import io.profileimporter.verification.SentProfile;
import io.profileimporter.verification.Verification;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Reads profiles back and compares them with what was sent. What is not there, or not yet as it was
 * sent, is read again until a limit passes: the API may handle it in the background.
 */
public final class ReadBack {

  /** Requests that are under way at once; reading is not to disturb the store. */
  private static final int IN_FLIGHT = 4;

  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

  private final ProfileReader reader;
  private final Duration delay;
  private final Duration limit;
  private final InstantSource clock;
  private final Pause pause;
  private volatile Optional<String> end = Optional.empty();

  /**
   * Prepares to read.
   *
   * @param delay how long the API is given before it is asked
   * @param limit how long after that it is asked again for what is not as it was sent
   * @param pause waits; that it is cut short ends the reading
   */
  public ReadBack(
      ProfileReader reader, Duration delay, Duration limit, InstantSource clock, Pause pause) {
    this.reader = reader;
    this.delay = delay;
    this.limit = limit;
    this.clock = clock;
    this.pause = pause;
  }

  /** Reads all of them. */
  public Verification verify(List<SentProfile> profiles) {
    ExecutorService readers = Executors.newFixedThreadPool(IN_FLIGHT, ReadBack::thread);
    try {
      boolean goesOn = pause.pause(delay);
      Instant last = clock.instant().plus(limit);
      List<Finding> findings = read(readers, profiles);
      Duration wait = FIRST_WAIT;
      while (goesOn && isWorthAnotherLook(findings) && clock.instant().plus(wait).isBefore(last)) {
        goesOn = pause.pause(wait);
        findings = read(readers, findings.stream().map(Finding::profile).toList());
        wait =
            wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
      }
      return new Verification(profiles.size() - findings.size(), findings);
    } finally {
      readers.shutdownNow();
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "read-back");
    thread.setDaemon(true);
    return thread;
  }

  private boolean isWorthAnotherLook(List<Finding> findings) {
    return end.isEmpty()
        && findings.stream().anyMatch(finding -> !(finding instanceof Finding.Unread));
  }

  private List<Finding> read(ExecutorService readers, List<SentProfile> profiles) {
    List<Callable<Optional<Finding>>> tasks = new ArrayList<>();
    profiles.forEach(profile -> tasks.add(() -> read(profile)));
    try {
      List<Finding> findings = new ArrayList<>();
      for (Future<Optional<Finding>> finding : readers.invokeAll(tasks)) {
        finding.get().ifPresent(findings::add);
      }
      return findings;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return profiles.stream().map(ReadBack::asked).toList();
    } catch (ExecutionException fault) {
      throw new IllegalStateException(UnexpectedFaultException.of(fault));
    }
  }

  private static Finding asked(SentProfile profile) {
    return new Finding.Unread(profile, "it was asked to stop");
  }

  private Optional<Finding> read(SentProfile profile) {
    if (!pause.pause(Duration.ZERO)) {
      return Optional.of(asked(profile));
    }
    return end.isPresent() ? unread(profile) : findOrEnd(profile);
  }

  /** What no other profile could be read for either ends the reading of all. */
  private Optional<Finding> findOrEnd(SentProfile profile) {
    try {
      return find(profile);
    } catch (UndeliverableException refused) {
      end = Optional.of(String.valueOf(refused.getMessage()));
      return unread(profile);
    }
  }

  private Optional<Finding> unread(SentProfile profile) {
    return end.map(why -> new Finding.Unread(profile, why));
  }

  /** Looks for it by one identifier after the other. */
  private Optional<Finding> find(SentProfile profile) {
    for (Identity identity : profile.identities()) {
      ProfileReply reply = reader.read(identity);
      if (reply instanceof ProfileReply.Known known) {
        return compared(profile, Comparison.between(profile.properties(), known.profile()));
      }
      if (reply instanceof ProfileReply.Unanswered unanswered) {
        return Optional.of(new Finding.Unread(profile, unanswered.why()));
      }
    }
    return Optional.of(new Finding.Missing(profile));
  }

  private static Optional<Finding> compared(SentProfile profile, List<Difference> differences) {
    return Stream.of(differences)
        .filter(found -> !found.isEmpty())
        .<Finding>map(found -> new Finding.Differing(profile, found))
        .findFirst();
  }
}
