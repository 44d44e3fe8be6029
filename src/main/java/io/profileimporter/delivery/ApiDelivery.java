package io.profileimporter.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Delivers over a transport. The thread that calls {@link #deliver} owns all state: it starts
 * requests up to the window and then waits for what happens next. Replies come to it as events.
 */
final class ApiDelivery implements Delivery {

  private static final Duration IDLE = Duration.ofMinutes(1);

  /** How often it is looked whether further profiles are ready, while nothing else happens. */
  private static final Duration LOOK = Duration.ofMillis(100);

  /** How long a list may still be delivered after a stop, as long as the API takes it. */
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final Endpoint endpoint;
  private final Window window;
  private final RequestEncoder encoder;
  private final Transport transport;
  private final ReplyReader reader;
  private final Gate gate;
  private final CircuitBreaker circuit;
  private final Judge judge;
  private final LatencySpread.Gathering latencies = new LatencySpread.Gathering();
  private final Tally tally = new Tally();
  private final Backlog backlog;
  private final Pace pace;
  private final BlockingQueue<Runnable> events = new LinkedBlockingQueue<>();
  private final Arrivals arrivals = new Arrivals(events);
  private volatile Optional<Instant> stopBy = Optional.empty();
  private volatile DeliveryState state = DeliveryState.IDLE;

  ApiDelivery(
      DeliverySettings settings,
      Credentials credentials,
      Quota audience,
      Transport transport,
      Pace pace,
      RandomGenerator chance) {
    this.endpoint = settings.endpoint();
    this.window = new Window(settings.traffic().window(), settings.traffic().inFlight());
    this.backlog = new Backlog(endpoint);
    this.encoder = new RequestEncoder(endpoint, credentials, settings.labels());
    this.transport = transport;
    this.reader = new ReplyReader(credentials, pace::now);
    this.gate = new Gate(limit(settings, audience));
    this.circuit = new CircuitBreaker(settings.outageLimit());
    this.judge = new Judge(settings, circuit, gate, tally, new Backoff(settings.retry(), chance));
    this.pace = pace;
  }

  static Delivery open(
      DeliverySettings settings,
      Credentials credentials,
      Quota audience,
      Clock clock,
      RandomGenerator chance) {
    Transport transport =
        HttpTransport.open(
            settings.url(),
            settings.trust(),
            settings.traffic().inFlight(),
            settings.traffic().connectTimeout(),
            settings.timeout(),
            settings.compression());
    return new ApiDelivery(
        settings, credentials, audience, transport, new SteadyPace(clock), chance);
  }

  /** What single profiles have is this process' own limit; lists have the shop's. */
  private static Optional<Quota> limit(DeliverySettings settings, Quota audience) {
    OptionalInt perSecond = settings.requestsPerSecond();
    return switch (settings.endpoint()) {
      case PROFILE_SET ->
          perSecond.isPresent()
              ? Optional.of(new RateLimit(perSecond.getAsInt(), Duration.ofSeconds(1)))
              : Optional.empty();
      case IMPORT_AUDIENCE -> Optional.of(audience);
    };
  }

  @Override
  public List<DeliveryReply> deliver(
      List<OutgoingProfile> set, Supplier<Optional<OutgoingProfile>> upcoming) {
    backlog.begin(set);
    circuit.resume(pace.now());
    while (!backlog.isSetAnswered()) {
      throwIfEnded();
      startWhatMay(upcoming);
      awaitEvents();
    }
    circuit.pause(pace.now());
    state = stateNow();
    return backlog.endSet();
  }

  private void throwIfEnded() {
    if (backlog.inFlight() == 0) {
      Optional<RuntimeException> failure = backlog.failure();
      if (failure.isPresent()) {
        throw failure.get();
      }
      if (isStopped()) {
        throw new DeliveryStoppedException();
      }
    }
  }

  private void startWhatMay(Supplier<Optional<OutgoingProfile>> upcoming) {
    Instant now = pace.now();
    while (hasRoom() && gate.isOpen(now) && hasParcel(now, upcoming)) {
      gate.pass(now).ifPresent(permit -> send(backlog.start(), permit));
    }
    transport.start();
  }

  private boolean hasRoom() {
    int room = circuit.isClosed() ? window.size() : 1;
    return !isStopped() && backlog.failure().isEmpty() && backlog.inFlight() < room;
  }

  /** Whether a parcel may be sent: one of the set, else one that is begun early. */
  private boolean hasParcel(Instant now, Supplier<Optional<OutgoingProfile>> upcoming) {
    boolean ready = backlog.isReady(now);
    while (!ready && mayLookAhead()) {
      Optional<OutgoingProfile> next = upcoming.get();
      if (next.isEmpty()) {
        return false;
      }
      backlog.add(next.get());
      ready = backlog.isReady(now);
    }
    return ready;
  }

  /** A list takes its time at the API, and is not begun before the one ahead of it is taken. */
  private boolean mayLookAhead() {
    return endpoint == Endpoint.PROFILE_SET && stopBy.isEmpty() && circuit.isClosed();
  }

  /** Whether a stop was asked for that is not to wait for the rest of the list. */
  private boolean isStopped() {
    return stopBy.filter(end -> circuit.isFailing() || !end.isAfter(pace.now())).isPresent();
  }

  private void send(Parcel parcel, Quota.Permit permit) {
    RequestBody body = encoder.encode(parcel.profiles());
    tally.sent(parcel.faults() > 0 || parcel.isWitness());
    Instant sent = pace.now();
    transport.post(body, exchange -> arrive(parcel, permit, exchange, sent));
  }

  /** Called on the network's thread; the rest is done by the thread that delivers. */
  private void arrive(Parcel parcel, Quota.Permit permit, Exchange exchange, Instant sent) {
    Instant arrived = pace.now();
    arrivals.add(
        () -> {
          permit.end();
          Verdict verdict = reader.read(exchange);
          latencies.add(Duration.between(sent, arrived));
          window.heard(verdict, sent, arrived, backlog.inFlight());
          judge.judge(backlog, parcel, verdict, pace.now());
        },
        transport::afterReplies);
  }

  private void awaitEvents() {
    if (backlog.isSetAnswered()) {
      return;
    }
    try {
      if (events.isEmpty()) {
        state = stateNow();
      }
      pace.next(events, longestWait()).ifPresent(Runnable::run);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new DeliveryStoppedException();
    }
    for (Runnable event = events.poll(); event != null; event = events.poll()) {
      event.run();
    }
  }

  private DeliveryState stateNow() {
    boolean trying = backlog.inFlight() > 0;
    Optional<Instant> nextTry = trying ? Optional.empty() : nextStart(pace.now());
    return circuit.state(backlog.inFlight(), window.size(), nextTry);
  }

  /** How long nothing needs to be done unless something happens. */
  private Duration longestWait() {
    if (!hasRoom()) {
      return backlog.inFlight() == 0 ? Duration.ZERO : IDLE;
    }
    Instant now = pace.now();
    Instant look = now.plus(mayLookAhead() ? LOOK : IDLE);
    Instant start = earlier(look, nextStart(now));
    return Duration.between(now, earlier(start, stopBy));
  }

  private static Instant earlier(Instant time, Optional<Instant> other) {
    return other.filter(found -> found.isBefore(time)).orElse(time);
  }

  private Optional<Instant> nextStart(Instant now) {
    return backlog.isReady(now) ? Optional.of(gate.opensAt(now)) : backlog.nextRetry();
  }

  @Override
  public DeliveryCounts counts() {
    return tally.counts();
  }

  @Override
  public LatencySpread latencies() {
    return latencies.so();
  }

  @Override
  public DeliveryState state() {
    return state.at(pace.now());
  }

  @Override
  public void stop() {
    stopBy = Optional.of(pace.now().plus(GRACE));
    events.add(() -> {});
  }

  @Override
  public void close() {
    transport.close();
  }
}
