package io.profileimporter.monitoring;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Serves the figures and the health of a process over HTTP. */
public final class MonitorServer implements AutoCloseable {

  private static final Duration REFRESH = Duration.ofSeconds(15);
  private static final int IDLE_SECONDS = 60;
  private static final int PATIENCE_SECONDS = 5;

  private final Vertx vertx;
  private final HttpServer server;
  private final String host;
  private final ScheduledExecutorService refresher;

  private MonitorServer(
      Vertx vertx, HttpServer server, String host, ScheduledExecutorService refresher) {
    this.vertx = vertx;
    this.server = server;
    this.host = host;
    this.refresher = refresher;
  }

  /**
   * Starts to serve; it answers when this returns.
   *
   * @throws UncheckedIOException where the address cannot be listened on
   */
  public static MonitorServer start(MonitorAddress address, Monitor monitor) {
    Vertx vertx = Vertx.vertx(options());
    try {
      HttpServer server =
          join(
              vertx
                  .createHttpServer(new HttpServerOptions().setIdleTimeout(IDLE_SECONDS))
                  .requestHandler(request -> answer(request, monitor))
                  .listen(address.port(), address.host()));
      return new MonitorServer(vertx, server, address.host(), refresher(monitor));
    } catch (CompletionException failure) {
      join(vertx.close());
      Throwable cause = Optional.ofNullable(failure.getCause()).orElse(failure);
      throw new UncheckedIOException(
          new IOException(
              "schedule.http: expected an address to listen on but %s: %s"
                  .formatted(address, cause.getMessage()),
              cause));
    }
  }

  private static VertxOptions options() {
    return new VertxOptions()
        .setEventLoopPoolSize(1)
        .setWorkerPoolSize(1)
        .setInternalBlockingPoolSize(1)
        .setUseDaemonThread(true)
        .setFileSystemOptions(
            new FileSystemOptions()
                .setClassPathResolvingEnabled(false)
                .setFileCachingEnabled(false));
  }

  /** The job store may be slow or away: whoever asks never waits for it. */
  private static ScheduledExecutorService refresher(Monitor monitor) {
    ScheduledExecutorService timer =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "monitor");
              thread.setDaemon(true);
              return thread;
            });
    ScheduledFuture<?> unused =
        timer.scheduleWithFixedDelay(
            monitor::refresh, REFRESH.toSeconds(), REFRESH.toSeconds(), TimeUnit.SECONDS);
    return timer;
  }

  private static void answer(HttpServerRequest request, Monitor monitor) {
    if (!HttpMethod.GET.equals(request.method()) && !HttpMethod.HEAD.equals(request.method())) {
      request.response().putHeader("Allow", "GET, HEAD");
      send(request, 405, "application/json", "{\"error\":\"expected GET\"}");
      return;
    }
    switch (request.path()) {
      case "/actuator/prometheus" -> {
        String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        Monitor.Figures figures = monitor.figures(accept);
        send(request, 200, figures.contentType(), figures.text());
      }
      case "/actuator/health" -> send(request, monitor.health());
      case "/actuator/health/liveness" -> send(request, Health.alive());
      default ->
          send(
              request,
              404,
              "application/json",
              "{\"error\":\"expected /actuator/health, /actuator/health/liveness or"
                  + " /actuator/prometheus\"}");
    }
  }

  private static void send(HttpServerRequest request, Health health) {
    send(request, health.up() ? 200 : 503, "application/json", health.json());
  }

  private static void send(HttpServerRequest request, int status, String type, String body) {
    HttpServerResponse response =
        request
            .response()
            .setStatusCode(status)
            .putHeader("Content-Type", type)
            .putHeader("Cache-Control", "no-store");
    Future<Void> unused =
        HttpMethod.HEAD.equals(request.method()) ? response.end() : response.end(body);
  }

  private static <T> T join(Future<T> future) {
    return future.toCompletionStage().toCompletableFuture().join();
  }

  /** Where it listens: {@code http://127.0.0.1:9464}. */
  public URI uri() {
    return URI.create("http://" + new MonitorAddress(host, server.actualPort()));
  }

  /** A look at the job store is not interrupted: that would close an H2 file for all. */
  @Override
  public void close() {
    refresher.shutdown();
    join(vertx.close());
    awaitRefresh();
  }

  /** An interrupt in the midst of a read would close the file of the job store for everybody. */
  private void awaitRefresh() {
    try {
      boolean unused = refresher.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
