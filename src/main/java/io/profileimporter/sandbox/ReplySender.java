package io.profileimporter.sandbox;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelOption;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerConnection;
import java.time.Duration;
import java.util.Optional;

/** Sends replies, in full or as a fault has it. */
final class ReplySender {

  private static final int HUGE = 16 * 1024 * 1024;
  private static final Buffer PADDING = Buffer.buffer(" ".repeat(64 * 1024));
  private static final CharSequence ALLOW = HttpHeaders.createOptimized("allow");
  private static final CharSequence RETRY_AFTER = HttpHeaders.createOptimized("retry-after");

  private final Vertx vertx;
  private final Duration dripEvery;
  private final Tally tally;

  ReplySender(Vertx vertx, Duration dripEvery, Tally tally) {
    this.vertx = vertx;
    this.dripEvery = dripEvery;
    this.tally = tally;
  }

  /** Sends the reply of a request that was taken, or what the fault makes of it. */
  void send(HttpServerRequest request, Reply reply, Optional<Fault> fault) {
    if (fault.isEmpty() || !(fault.get() instanceof Fault.Kind kind)) {
      send(request, reply);
      return;
    }
    switch (kind) {
      case RESET, RESET_AFTER -> reset(request);
      case HALF -> half(request, reply);
      case HANG, HANG_AFTER -> {}
      case DRIP -> drip(request, reply);
      case HUGE -> huge(request, reply);
      case HTML, ERROR200 -> send(request, reply);
    }
  }

  void send(HttpServerRequest request, Reply reply) {
    tally.reply(reply.status());
    head(request, reply).end(reply.body());
  }

  private static HttpServerResponse head(HttpServerRequest request, Reply reply) {
    HttpServerResponse response = request.response().setStatusCode(reply.status());
    response.putHeader(HttpHeaders.CONTENT_TYPE, reply.contentType());
    reply.retryAfter().ifPresent(value -> response.putHeader(RETRY_AFTER, value));
    if (reply.status() == 405) {
      Endpoint.of(request.path()).ifPresent(known -> response.putHeader(ALLOW, known.method()));
    }
    return response;
  }

  /** Ends the connection with a TCP reset; over HTTP/2 the request's stream alone. */
  void reset(HttpServerRequest request) {
    if (request.version() == HttpVersion.HTTP_2) {
      request.response().reset(2);
      return;
    }
    Channel channel =
        ((HttpServerConnection) request.connection()).channelHandlerContext().channel();
    channel.config().setOption(ChannelOption.SO_LINGER, 0);
    ChannelFuture unused = channel.close();
  }

  private static void half(HttpServerRequest request, Reply reply) {
    int length = reply.body().length();
    HttpServerResponse response = head(request, reply);
    response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(length));
    response
        .write(reply.body().slice(0, length / 2))
        .onComplete(sent -> request.connection().close());
  }

  private void drip(HttpServerRequest request, Reply reply) {
    HttpServerResponse response = head(request, reply);
    response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(reply.body().length()));
    drip(response, reply, 0);
  }

  private void drip(HttpServerResponse response, Reply reply, int position) {
    if (response.closed()) {
      return;
    }
    if (position == reply.body().length()) {
      tally.reply(reply.status());
      response.end();
      return;
    }
    response.write(reply.body().slice(position, position + 1));
    vertx.setTimer(dripEvery.toMillis(), timer -> drip(response, reply, position + 1));
  }

  /** A reply whose JSON is followed by 16 MB of white space. */
  private void huge(HttpServerRequest request, Reply reply) {
    HttpServerResponse response = head(request, reply);
    response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(HUGE));
    response.write(reply.body());
    pad(response, HUGE - reply.body().length(), reply.status());
  }

  private void pad(HttpServerResponse response, int left, int status) {
    if (left == 0) {
      tally.reply(status);
      response.end();
      return;
    }
    int size = Math.min(left, PADDING.length());
    response.write(PADDING.slice(0, size)).onSuccess(sent -> pad(response, left - size, status));
  }
}
