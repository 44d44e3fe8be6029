package io.profileimporter.sandbox;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Optional;

/** Receives the requests of one event loop, and sees that each meets its fate. */
final class Reception implements Handler<HttpServerRequest> {

  private final Vertx vertx;
  private final ReplySender sender;
  private final Api api;
  private final Misfortune misfortune;
  private final Tally tally;
  private final Records records = new Records();

  Reception(Vertx vertx, ReplySender sender, Api api, Misfortune misfortune, Tally tally) {
    this.vertx = vertx;
    this.sender = sender;
    this.api = api;
    this.misfortune = misfortune;
    this.tally = tally;
  }

  @Override
  public void handle(HttpServerRequest request) {
    Optional<Endpoint> endpoint = Endpoint.of(request.path());
    tally.request(endpoint.map(Endpoint::label).orElse("other"));
    request.exceptionHandler(clientLeft -> {});
    request.response().exceptionHandler(clientLeft -> {});
    FaultDice.Fate fate = misfortune.next();
    if (fate.fault().filter(Fault.Kind.RESET::equals).isPresent()) {
      sender.reset(request);
      return;
    }
    receive(request, endpoint, fate);
  }

  private void receive(
      HttpServerRequest request, Optional<Endpoint> endpoint, FaultDice.Fate fate) {
    RequestBody body = new RequestBody(declaredLength(request));
    request.handler(body::append);
    request.endHandler(
        end -> after(fate.latency(), () -> respond(request, endpoint, fate.fault(), body)));
  }

  private static long declaredLength(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }

  private void after(Duration wait, Runnable action) {
    if (wait.toMillis() < 1) {
      action.run();
    } else {
      vertx.setTimer(wait.toMillis(), timer -> action.run());
    }
  }

  private void respond(
      HttpServerRequest request,
      Optional<Endpoint> endpoint,
      Optional<Fault> fault,
      RequestBody body) {
    if (fault.filter(Fault.Kind.HANG::equals).isPresent()) {
      return;
    }
    Reply reply =
        fault
            .filter(f -> !f.taken())
            .map(misfortune::reply)
            .orElseGet(() -> answer(request, endpoint, body));
    sender.send(request, reply, fault);
  }

  private Reply answer(HttpServerRequest request, Optional<Endpoint> known, RequestBody body) {
    if (known.isEmpty()) {
      return Api.notFound(request.path());
    }
    if (body.isTooLarge()) {
      return Api.tooLarge();
    }
    Endpoint endpoint = known.get();
    Optional<String> contentType = Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_TYPE));
    return api.refusal(endpoint, request.method().name(), contentType)
        .orElseGet(
            () ->
                endpoint == Endpoint.PROFILE
                    ? api.profile(request.params())
                    : api.post(endpoint, body.bytes(), body.length(), records));
  }
}
