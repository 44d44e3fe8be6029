package io.profileimporter.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What goes wrong in the sandbox, and how often.
 *
 * @param shares the faults, each with its share of the requests; together at most all of them
 * @param latency how long each request waits before it is taken
 * @param retryAfter the {@code Retry-After} header of the codes 429 and 503
 * @param outages the times in which every request is answered with 503
 * @param dripEvery the time between two bytes of a dripping reply
 * @param loss what is lost although the API says that it was taken
 * @param seed makes the draws reproducible: the nth request always has the same fate
 */
public record Faults(
    List<Share> shares,
    Latency latency,
    Optional<RetryAfter> retryAfter,
    List<Outage> outages,
    Duration dripEvery,
    Loss loss,
    OptionalLong seed) {

  private static final Faults NONE =
      new Faults(
          List.of(),
          new Latency(Duration.ZERO, Duration.ZERO),
          Optional.empty(),
          List.of(),
          Duration.ofMillis(500),
          new Loss(0, List.of()),
          OptionalLong.empty());

  public Faults {
    shares = List.copyOf(shares);
    outages = List.copyOf(outages);
    double sum = shares.stream().mapToDouble(Share::part).sum();
    if (sum > 1 + 1e-9) {
      throw new IllegalArgumentException(
          "faults: expected shares of at most 100% in all but was " + Share.percent(sum));
    }
  }

  /** A server without a fault. */
  public static Faults none() {
    return NONE;
  }

  /**
   * Reads faults as they are written on the command line: {@code 429=5%,reset=1%,latency=20ms}.
   *
   * @throws IllegalArgumentException with one line a problem
   */
  public static Faults parse(String text) {
    return new FaultsText().parse(text);
  }

  /**
   * How often a fault happens.
   *
   * @param part its part of the requests, from 0 to 1
   */
  public record Share(Fault fault, double part) {

    public Share {
      if (!(part >= 0 && part <= 1)) {
        throw new IllegalArgumentException(
            fault.label() + ": expected a part from 0 to 1 but was " + part);
      }
    }

    static String percent(double part) {
      return Math.round(part * 100_000) / 1000.0 + "%";
    }
  }

  /**
   * What is lost although the API says that it was taken.
   *
   * @param ignored the part of the records of audiences that has no effect, from 0 to 1
   * @param dropped properties that no profile ever gets
   */
  public record Loss(double ignored, List<String> dropped) {

    public Loss {
      dropped = List.copyOf(dropped);
    }
  }

  /**
   * How long a request waits before it is taken: evenly spread around the middle.
   *
   * @param jitter how far the wait may differ from the middle, to both sides
   */
  public record Latency(Duration middle, Duration jitter) {

    public Latency {
      if (jitter.isNegative() || jitter.compareTo(middle) > 0) {
        throw new IllegalArgumentException(
            "latency: expected a jitter from 0 to " + middle.toMillis() + "ms but was " + jitter);
      }
    }
  }

  /** When the client is told to come back, and in which of the header's two forms. */
  public record RetryAfter(Duration delay, Form form) {

    /** The forms that HTTP knows. */
    public enum Form {
      SECONDS,
      DATE
    }
  }

  /** A time in which the API is away, counted from the start of the sandbox. */
  public record Outage(Duration from, Duration to) {

    public Outage {
      if (from.isNegative() || from.compareTo(to) >= 0) {
        throw new IllegalArgumentException(
            "outage: expected an end after the start but was " + from + " to " + to);
      }
    }

    boolean covers(Duration sinceStart) {
      return sinceStart.compareTo(from) >= 0 && sinceStart.compareTo(to) < 0;
    }
  }
}
