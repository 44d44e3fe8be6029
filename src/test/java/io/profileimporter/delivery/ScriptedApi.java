package io.profileimporter.delivery;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.PfxOptions;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A real server on loopback that misbehaves as told, and otherwise takes everything. */
final class ScriptedApi implements AutoCloseable {

  /** How the server answers one request. */
  enum Misbehaviour {
    NONE(ScriptedApi::take),
    THROTTLING(request -> throttle(request, "0")),
    THROTTLING_BY_DATE(request -> throttle(request, "Mon, 23 Nov 2020 12:00:00 GMT")),
    FAILING(request -> request.response().setStatusCode(500).end()),
    UNDER_MAINTENANCE(request -> request.response().setStatusCode(503).end()),
    ERROR_WITH_200(request -> json(request).end("{\"status\":\"error\"}")),
    HTML(request -> request.response().putHeader("Content-Type", "text/html").end("<html>")),
    REDIRECTING(
        request -> request.response().setStatusCode(307).putHeader("Location", "/taken").end()),
    RESETTING_BEFORE_BODY(request -> request.connection().close()),
    RESETTING_AFTER_BODY(request -> request.body().onComplete(b -> request.connection().close())),
    HALF_REPLYING(ScriptedApi::replyHalf),
    HANGING(request -> {}),
    DRIPPING(ScriptedApi::drip),
    HUGE(request -> json(request).end("x".repeat(16_000_000)));

    @SuppressWarnings("ImmutableEnumChecker") // no lambda here holds anything
    private final Consumer<HttpServerRequest> answer;

    Misbehaviour(Consumer<HttpServerRequest> answer) {
      this.answer = answer;
    }
  }

  private static final String TAKEN = "{\"status\":\"success\"}";

  private final Vertx vertx = Vertx.vertx();
  private final AtomicInteger requests = new AtomicInteger();
  private final boolean tls;
  private final HttpServer server;

  private ScriptedApi(boolean tls, int every, Misbehaviour misbehaviour) {
    this.tls = tls;
    HttpServerOptions options = new HttpServerOptions().setSoLinger(0).setSsl(tls).setUseAlpn(tls);
    if (tls) {
      options.setKeyCertOptions(
          new PfxOptions()
              .setPath("src/test/resources/delivery/untrusted.p12")
              .setPassword("changeit"));
    }
    server =
        vertx
            .createHttpServer(options)
            .requestHandler(
                request -> {
                  int number = requests.incrementAndGet();
                  (number % every == 0 ? misbehaviour : Misbehaviour.NONE).answer.accept(request);
                });
    server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
  }

  static ScriptedApi always(Misbehaviour misbehaviour) {
    return new ScriptedApi(false, 1, misbehaviour);
  }

  /** A server that misbehaves at every n-th request. */
  static ScriptedApi atEvery(int nth, Misbehaviour misbehaviour) {
    return new ScriptedApi(false, nth, misbehaviour);
  }

  /** A server whose certificate nobody has signed. */
  static ScriptedApi withUntrustedCertificate() {
    return new ScriptedApi(true, 1, Misbehaviour.NONE);
  }

  URI uri() {
    return URI.create((tls ? "https" : "http") + "://localhost:" + server.actualPort());
  }

  int requests() {
    return requests.get();
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private static HttpServerResponse json(HttpServerRequest request) {
    return request.response().putHeader("Content-Type", "application/json");
  }

  private static void take(HttpServerRequest request) {
    request.body().onComplete(body -> json(request).end(TAKEN));
  }

  private static void throttle(HttpServerRequest request, String retryAfter) {
    request.response().setStatusCode(429).putHeader("Retry-After", retryAfter).end();
  }

  private static void replyHalf(HttpServerRequest request) {
    json(request)
        .putHeader("Content-Length", "" + TAKEN.length())
        .write(TAKEN.substring(0, 10))
        .onComplete(written -> request.connection().close());
  }

  /** Sends a byte every 20 ms, so that no idle timeout ever fires. */
  private static void drip(HttpServerRequest request) {
    HttpServerResponse response = json(request).setChunked(true);
    Vertx vertx = Vertx.currentContext().owner();
    long timer = vertx.setPeriodic(20, tick -> response.write(" "));
    response.closeHandler(closed -> vertx.cancelTimer(timer));
  }
}
