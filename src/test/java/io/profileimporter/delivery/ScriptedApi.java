package io.profileimporter.delivery;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.PfxOptions;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
  private final Set<HttpVersion> versions = ConcurrentHashMap.newKeySet();
  private final HttpServerOptions options;
  private final HttpServer server;

  private ScriptedApi(HttpServerOptions options, int every, Misbehaviour misbehaviour) {
    this.options = options;
    server =
        vertx
            .createHttpServer(options)
            .requestHandler(
                request -> {
                  int number = requests.incrementAndGet();
                  versions.add(request.version());
                  (number % every == 0 ? misbehaviour : Misbehaviour.NONE).answer.accept(request);
                });
    server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
  }

  static ScriptedApi always(Misbehaviour misbehaviour) {
    return atEvery(1, misbehaviour);
  }

  /** A server that misbehaves at every n-th request. */
  static ScriptedApi atEvery(int nth, Misbehaviour misbehaviour) {
    return new ScriptedApi(new HttpServerOptions().setSoLinger(0), nth, misbehaviour);
  }

  /** A server with the certificate of this name among the test's resources. */
  static ScriptedApi withCertificate(String name, boolean http2, int nth, Misbehaviour wrong) {
    PfxOptions certificate =
        new PfxOptions()
            .setPath("src/test/resources/delivery/" + name + ".p12")
            .setPassword("changeit");
    HttpServerOptions tls = new HttpServerOptions().setSoLinger(0).setSsl(true).setUseAlpn(http2);
    return new ScriptedApi(tls.setKeyCertOptions(certificate), nth, wrong);
  }

  /** A server whose certificate nobody has signed. */
  static ScriptedApi withUntrustedCertificate() {
    return withCertificate("untrusted", true, 1, Misbehaviour.NONE);
  }

  URI uri() {
    return URI.create((options.isSsl() ? "https" : "http") + "://localhost:" + port());
  }

  int port() {
    return server.actualPort();
  }

  /** The versions of HTTP in which requests came. */
  Set<HttpVersion> versions() {
    return versions;
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
