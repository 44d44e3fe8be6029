package io.profileimporter.delivery;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One request under way; lives on the event loop alone, so it needs no lock. */
final class HttpExchange {

  /** What is kept of a reply's body; the vendor's replies are far shorter. */
  static final int KEPT_BYTES = 64 * 1024;

  private final Deadlines deadlines;
  private final Runnable expiry = this::expire;
  private final RequestBody body;
  private final Compression compression;
  private final Consumer<Exchange> done;
  private final Buffer received = Buffer.buffer();
  private @Nullable HttpClientRequest request;
  private @Nullable Upload upload;
  private boolean over;

  HttpExchange(
      Deadlines deadlines, RequestBody body, Compression compression, Consumer<Exchange> done) {
    this.deadlines = deadlines;
    this.body = body;
    this.compression = compression;
    this.done = done;
  }

  void start(HttpClient client, RequestOptions target) {
    setDeadline();
    client.request(target).onComplete(this::send, this::unconnected);
  }

  private void send(HttpClientRequest connected) {
    if (over) {
      connected.reset();
      return;
    }
    request = connected;
    connected.exceptionHandler(this::breakOff);
    connected.response().onComplete(this::receive, this::breakOff);
    if (compression == Compression.GZIP) {
      connected.setChunked(true).putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
      upload(connected, new GzipStream(body.stream()));
    } else if (body.length() <= Upload.PIECE) {
      connected.end(Buffer.buffer(body.bytes()));
    } else {
      connected.putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(body.length()));
      upload(connected, body.stream());
    }
  }

  private void upload(HttpClientRequest connected, InputStream content) {
    upload = new Upload(connected, content, this::setDeadline);
    upload.start();
  }

  /** A large body may take long on a slow line: the deadline moves as long as it is being taken. */
  private void setDeadline() {
    deadlines.set(expiry);
  }

  private void receive(HttpClientResponse response) {
    response.exceptionHandler(this::breakOff);
    response.handler(part -> keep(response, part));
    response.endHandler(ended -> finish(answered(response, false)));
  }

  private void keep(HttpClientResponse response, Buffer part) {
    int room = KEPT_BYTES - received.length();
    received.appendBuffer(part, 0, Math.min(room, part.length()));
    if (part.length() > room) {
      abandon(answered(response, true));
    }
  }

  private Exchange answered(HttpClientResponse response, boolean cut) {
    boolean taken = response.statusCode() == 200;
    return new Exchange.Answered(
        response.statusCode(),
        Optional.ofNullable(response.getHeader(HttpHeaders.CONTENT_TYPE)),
        taken ? Optional.empty() : Optional.ofNullable(response.getHeader("Retry-After")),
        taken ? Optional.empty() : Optional.ofNullable(response.getHeader("Location")),
        received.toString(StandardCharsets.UTF_8),
        cut);
  }

  private void expire() {
    abandon(ConnectionFault.expired(deadlines.allowed()));
  }

  private void unconnected(Throwable fault) {
    finish(ConnectionFault.unconnected(fault));
  }

  private void breakOff(Throwable fault) {
    finish(ConnectionFault.brokenOff(fault));
  }

  /** Ends the exchange from our side; a connection with an unread reply on it is not used again. */
  private void abandon(Exchange exchange) {
    finish(exchange);
    if (request != null) {
      request.reset();
    }
  }

  private void finish(Exchange exchange) {
    if (!over) {
      over = true;
      deadlines.cancel(expiry);
      done.accept(exchange);
      endUpload();
    }
  }

  /** A reply may come before the whole body went out; that connection is not used again. */
  private void endUpload() {
    if (upload != null && upload.stop() && request != null) {
      request.reset();
    }
  }
}
