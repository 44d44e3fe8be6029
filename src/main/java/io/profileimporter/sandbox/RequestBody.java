package io.profileimporter.sandbox;

import io.vertx.core.buffer.Buffer;
import java.util.Arrays;

/** A request's body as it arrives; what exceeds the largest size is read and dropped. */
final class RequestBody {

  private byte[] bytes;
  private int length;
  private boolean tooLarge;

  /**
   * @param declared the length that the request's header tells, or any guess
   */
  RequestBody(long declared) {
    tooLarge = declared > Api.LARGEST_BODY;
    bytes = new byte[tooLarge ? 0 : (int) Math.max(0, declared)];
  }

  void append(Buffer chunk) {
    long sum = (long) length + chunk.length();
    tooLarge |= sum > Api.LARGEST_BODY;
    if (tooLarge) {
      return;
    }
    if (sum > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.max(sum, Math.min(Api.LARGEST_BODY, 2L * length)));
    }
    chunk.getBytes(bytes, length);
    length = (int) sum;
  }

  boolean isTooLarge() {
    return tooLarge;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }
}
