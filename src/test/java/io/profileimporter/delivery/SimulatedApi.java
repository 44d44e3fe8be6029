package io.profileimporter.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An API without a network, in a time of its own that passes only while somebody waits. */
final class SimulatedApi implements Transport, Pace {

  static final Instant START = Instant.parse("2026-11-23T12:00:00Z");

  /**
   * What arrived.
   *
   * @param number of the request, from 1
   * @param emails of its profiles
   */
  record Request(int number, Duration at, List<String> emails, JsonNode json) {}

  /** What comes back, and after how long. */
  record Reply(Duration latency, Exchange exchange) {

    Reply after(Duration other) {
      return new Reply(other, exchange);
    }
  }

  private record Due(Instant at, int order, Runnable action) {}

  private static final JsonMapper JSON = new JsonMapper();

  private final Function<Request, Reply> script;
  private final List<Request> requests = new ArrayList<>();
  private final PriorityQueue<Due> dues =
      new PriorityQueue<>(Comparator.comparing(Due::at).thenComparing(Due::order));
  private Instant now = START;
  private int order;
  private int inFlight;
  private int mostInFlight;

  SimulatedApi(Function<Request, Reply> script) {
    this.script = script;
  }

  static Reply taken() {
    return status(200, "{\"status\":\"success\"}");
  }

  static Reply refused(String message) {
    return status(
        400, "{\"status\":\"error\",\"payload\":{\"message\":\"%s\"}}".formatted(message));
  }

  static Reply status(int status) {
    return status(status, "");
  }

  private static Reply status(int status, String body) {
    return reply(status, Optional.empty(), body);
  }

  static Reply retryAfter(int status, String header) {
    return reply(status, Optional.of(header), "");
  }

  private static Reply reply(int status, Optional<String> retryAfter, String body) {
    return new Reply(
        Duration.ofMillis(5),
        new Exchange.Answered(status, Optional.empty(), retryAfter, Optional.empty(), body, false));
  }

  static Reply broken(Exchange.Fault fault) {
    return new Reply(Duration.ofMillis(5), new Exchange.Broken(fault, "no luck"));
  }

  /** Lets something happen at a time after the start. */
  void at(Duration time, Runnable action) {
    dues.add(new Due(START.plus(time), order++, action));
  }

  List<Request> requests() {
    return requests;
  }

  List<String> arrivals() {
    return requests.stream().flatMap(request -> request.emails().stream()).toList();
  }

  int mostInFlight() {
    return mostInFlight;
  }

  Duration passed() {
    return Duration.between(START, now);
  }

  @Override
  public void post(RequestBody body, Consumer<Exchange> done) {
    mostInFlight = Math.max(mostInFlight, ++inFlight);
    JsonNode json = JSON.readTree(new String(body.bytes(), StandardCharsets.UTF_8));
    Request request = new Request(requests.size() + 1, passed(), emails(json), json);
    requests.add(request);
    Reply reply = script.apply(request);
    at(passed().plus(reply.latency()), () -> arrive(done, reply));
  }

  private void arrive(Consumer<Exchange> done, Reply reply) {
    inFlight--;
    done.accept(reply.exchange());
  }

  private static List<String> emails(JsonNode json) {
    Stream<JsonNode> profiles =
        json.has("audience") ? json.get("audience").valueStream() : Stream.of(json);
    return profiles.map(profile -> profile.path("email").asString("")).toList();
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public Optional<Runnable> next(BlockingQueue<Runnable> events, Duration longest) {
    Instant end = now.plus(longest);
    while (events.isEmpty() && !dues.isEmpty() && !dues.element().at().isAfter(end)) {
      Due due = dues.remove();
      now = due.at();
      due.action().run();
    }
    if (events.isEmpty()) {
      now = end;
    }
    return Optional.ofNullable(events.poll());
  }

  @Override
  public void close() {}
}
