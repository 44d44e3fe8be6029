package io.profileimporter.sandbox;

import io.profileimporter.sandbox.FaultDice.Fate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Decides which request meets which fault, and what is answered in the place of the API. */
final class Misfortune {

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Faults faults;
  private final FaultDice dice;
  private final InstantSource clock;
  private final Tally tally;
  private final Instant start;

  Misfortune(Faults faults, long seed, InstantSource clock, Tally tally) {
    this.faults = faults;
    this.dice = new FaultDice(faults, seed);
    this.clock = clock;
    this.tally = tally;
    this.start = clock.instant();
  }

  /** The fate of the next request. */
  Fate next() {
    Fate fate = dice.next();
    if (isOutage()) {
      tally.fault("outage");
      return new Fate(Optional.of(new Fault.Status(503)), fate.latency());
    }
    fate.fault().ifPresent(fault -> tally.fault(fault.label()));
    return fate;
  }

  private boolean isOutage() {
    if (faults.outages().isEmpty()) {
      return false;
    }
    Duration sinceStart = Duration.between(start, clock.instant());
    return faults.outages().stream().anyMatch(outage -> outage.covers(sinceStart));
  }

  /** What is answered in the place of the API to a request that is not taken. */
  Reply reply(Fault untaken) {
    if (untaken instanceof Fault.Status status) {
      return withRetryAfter(Reply.error(status.code(), "Fault on demand: " + status.code()));
    }
    return untaken == Fault.Kind.HTML
        ? Reply.page()
        : Reply.error(200, "Fault on demand: error with HTTP 200");
  }

  private Reply withRetryAfter(Reply reply) {
    boolean mayHave = reply.status() == 429 || reply.status() == 503;
    return faults
        .retryAfter()
        .filter(retryAfter -> mayHave)
        .map(retryAfter -> reply.withRetryAfter(header(retryAfter)))
        .orElse(reply);
  }

  private String header(Faults.RetryAfter retryAfter) {
    return switch (retryAfter.form()) {
      case SECONDS -> Long.toString(retryAfter.delay().toSeconds());
      case DATE -> HTTP_DATE.format(clock.instant().plus(retryAfter.delay()));
    };
  }
}
