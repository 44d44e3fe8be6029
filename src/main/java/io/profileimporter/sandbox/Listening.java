package io.profileimporter.sandbox;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.SocketAddress;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets every event loop listen on the same address. */
final class Listening {

  /** Event loops that share the work. */
  static final int EVENT_LOOPS = Math.min(2, Runtime.getRuntime().availableProcessors());

  private final SandboxSettings settings;
  private final Api api;
  private final Misfortune misfortune;
  private final Tally tally;
  private final AtomicInteger port = new AtomicInteger();

  Listening(SandboxSettings settings, Api api, Misfortune misfortune, Tally tally) {
    this.settings = settings;
    this.api = api;
    this.misfortune = misfortune;
    this.tally = tally;
  }

  /** The port, once a verticle listens. */
  int port() {
    return port.get();
  }

  VerticleBase verticle() {
    return new VerticleBase() {
      @Override
      public Future<HttpServer> start() {
        ReplySender sender = new ReplySender(vertx, settings.faults().dripEvery(), tally);
        return vertx
            .createHttpServer(options())
            .requestHandler(new Reception(vertx, sender, api, misfortune, tally))
            .listen(address())
            .onSuccess(server -> port.set(server.actualPort()));
      }
    };
  }

  private SocketAddress address() {
    return settings.port() == 0
        ? SocketAddress.sharedRandomPort(1, settings.host())
        : SocketAddress.inetSocketAddress(settings.port(), settings.host());
  }

  private static HttpServerOptions options() {
    return new HttpServerOptions()
        .setHandle100ContinueAutomatically(true)
        .setDecompressionSupported(true)
        .setPerFrameWebSocketCompressionSupported(false)
        .setPerMessageWebSocketCompressionSupported(false)
        .setTcpNoDelay(true);
  }
}
