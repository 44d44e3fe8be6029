package io.profileimporter.delivery;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.TrustOptions;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Posts over HTTP: kept-alive connections, HTTP/2 where the server offers it over TLS. One event
 * loop does all of it. Redirects are not followed, because the secret is in the body.
 */
final class HttpTransport implements Transport {

  /** The headers that say what a request is. */
  static final Map<String, String> HEADERS =
      Collections.unmodifiableMap(
          new TreeMap<>(Map.of("Accept", "application/json", "Content-Type", "application/json")));

  private static final int HTTP2_CONNECTIONS = 4;
  private static final int KEEP_ALIVE_SECONDS = 20;

  private final Vertx vertx;
  private final Context loop;
  private final HttpClient client;
  private final RequestOptions target;
  private final Deadlines deadlines;
  private final Compression compression;
  private final Queue<HttpExchange> posted = new ConcurrentLinkedQueue<>();

  private HttpTransport(
      Vertx vertx,
      HttpClient client,
      RequestOptions target,
      Duration deadline,
      Compression compression) {
    this.vertx = vertx;
    this.loop = vertx.getOrCreateContext();
    this.client = client;
    this.target = target;
    this.deadlines = new Deadlines(vertx, deadline);
    this.compression = compression;
  }

  /**
   * Opens the transport; no connection is made yet.
   *
   * @param endpoint where the bodies are posted to
   * @param trust whose word is taken for who a server is
   * @param connections how many connections there may be
   * @param deadline longest duration of an exchange as a whole
   */
  static HttpTransport open(
      URI endpoint,
      Trust trust,
      int connections,
      Duration connectTimeout,
      Duration deadline,
      Compression compression) {
    Vertx vertx = Vertx.vertx(vertxOptions());
    HttpClientOptions options = clientOptions(connectTimeout);
    if (endpoint.getScheme().equals("https")) {
      useTls(options, trust);
    }
    PoolOptions pool =
        new PoolOptions()
            .setHttp1MaxSize(connections)
            .setHttp2MaxSize(Math.min(connections, HTTP2_CONNECTIONS));
    HttpClient client =
        vertx
            .httpClientBuilder()
            .with(options)
            .with(pool)
            .withConnectHandler(HttpTransport::leaveFaultsToExchanges)
            .build();
    return new HttpTransport(vertx, client, target(endpoint), deadline, compression);
  }

  /** Each exchange on a broken connection tells of it; without this, so would the log. */
  private static void leaveFaultsToExchanges(HttpConnection connection) {
    connection.exceptionHandler(fault -> {});
  }

  private static VertxOptions vertxOptions() {
    return new VertxOptions()
        .setEventLoopPoolSize(1)
        .setUseDaemonThread(true)
        .setFileSystemOptions(
            new FileSystemOptions()
                .setFileCachingEnabled(false)
                .setClassPathResolvingEnabled(false));
  }

  private static HttpClientOptions clientOptions(Duration connectTimeout) {
    return new HttpClientOptions()
        .setConnectTimeout((int) Math.min(connectTimeout.toMillis(), Integer.MAX_VALUE))
        .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
        .setPipelining(false)
        .setProtocolVersion(HttpVersion.HTTP_1_1);
  }

  private static void useTls(HttpClientOptions options, Trust trust) {
    options
        .setSsl(true)
        .setVerifyHost(true)
        .setTrustOptions(TrustOptions.wrap(ServerCheck.of(trust)))
        .setUseAlpn(true)
        .setProtocolVersion(HttpVersion.HTTP_2);
  }

  private static RequestOptions target(URI endpoint) {
    RequestOptions target =
        new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setHost(endpoint.getHost().replaceAll("[\\[\\]]", ""))
            .setPort(port(endpoint))
            .setURI(endpoint.getRawPath())
            .setFollowRedirects(false);
    HEADERS.forEach(target::putHeader);
    return target;
  }

  private static int port(URI endpoint) {
    if (endpoint.getPort() >= 0) {
      return endpoint.getPort();
    }
    return endpoint.getScheme().equals("https") ? 443 : 80;
  }

  @Override
  public void post(RequestBody body, Consumer<Exchange> done) {
    posted.add(new HttpExchange(deadlines, body, compression, done));
  }

  @Override
  public void start() {
    if (!posted.isEmpty()) {
      loop.runOnContext(here -> startPosted());
    }
  }

  private void startPosted() {
    for (HttpExchange next = posted.poll(); next != null; next = posted.poll()) {
      next.start(client, target);
    }
  }

  /** Behind what the event loop has to do with the replies that it has found there. */
  @Override
  public void afterReplies(Runnable task) {
    loop.runOnContext(here -> task.run());
  }

  @Override
  public void close() {
    vertx
        .close()
        .toCompletionStage()
        .toCompletableFuture()
        .completeOnTimeout(null, 5, TimeUnit.SECONDS)
        .join();
  }
}
