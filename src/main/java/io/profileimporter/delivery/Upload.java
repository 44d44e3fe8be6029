package io.profileimporter.delivery;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Writes a body piece by piece, each when the connection has room for it, so that never more than
 * some pieces are held beside the profiles. Lives on the event loop.
 */
final class Upload {

  /** A body up to this size is written at once. */
  static final int PIECE = 64 * 1024;

  private final HttpClientRequest request;
  private final InputStream body;
  private final Runnable progress;
  private final byte[] piece = new byte[PIECE];
  private boolean over;

  /**
   * An upload that has not begun.
   *
   * @param progress told whenever the connection has taken a piece
   */
  Upload(HttpClientRequest request, InputStream body, Runnable progress) {
    this.request = request;
    this.body = body;
    this.progress = progress;
  }

  void start() {
    request.drainHandler(drained -> writeOn());
    writeOn();
  }

  private void writeOn() {
    progress.run();
    while (!over && !request.writeQueueFull()) {
      int count = next();
      if (count > 0) {
        request.write(Buffer.buffer(count).appendBytes(piece, 0, count));
      } else {
        boolean unused = stop();
        request.end();
      }
    }
  }

  private int next() {
    try {
      return body.readNBytes(piece, 0, PIECE);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Writes no more; tells whether that cuts the body off. */
  boolean stop() {
    boolean cut = !over;
    over = true;
    close();
    return cut;
  }

  private void close() {
    try {
      body.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
