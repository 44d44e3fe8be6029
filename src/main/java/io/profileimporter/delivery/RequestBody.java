package io.profileimporter.delivery;

import java.util.Arrays;
import java.util.List;

/**
 * The body of a request, which is put together only while it is read: a head, the profiles with
 * commas between them, a tail.
 */
final class RequestBody {

  private final byte[] head;
  private final List<OutgoingProfile> profiles;
  private final byte[] tail;
  private final int opening;
  private final long length;

  /**
   * A body of these parts.
   *
   * @param opening how many bytes of each profile are left out because the head has them
   */
  RequestBody(byte[] head, List<OutgoingProfile> profiles, byte[] tail, int opening) {
    this.head = head;
    this.profiles = profiles;
    this.tail = tail;
    this.opening = opening;
    this.length = head.length + tail.length + length(profiles, opening);
  }

  private static long length(List<OutgoingProfile> profiles, int opening) {
    long length = Math.max(0, profiles.size() - 1);
    for (OutgoingProfile profile : profiles) {
      length += profile.size() - opening;
    }
    return length;
  }

  /** How many bytes it has. */
  long length() {
    return length;
  }

  /** The bytes one after the other. */
  RequestBodyStream stream() {
    return new RequestBodyStream(head, profiles, tail, opening);
  }

  /** All bytes at once: for small bodies. */
  byte[] bytes() {
    byte[] all = Arrays.copyOf(head, Math.toIntExact(length));
    int end = head.length;
    for (OutgoingProfile profile : profiles) {
      if (end > head.length) {
        all[end++] = ',';
      }
      byte[] json = profile.bytes();
      System.arraycopy(json, opening, all, end, json.length - opening);
      end += json.length - opening;
    }
    System.arraycopy(tail, 0, all, end, tail.length);
    return all;
  }
}
