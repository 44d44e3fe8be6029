package io.profileimporter.delivery;

import java.io.InputStream;
import java.util.List;

/** Reads the parts of a request's body one after the other. */
final class RequestBodyStream extends InputStream {

  private static final byte[] COMMA = {','};

  private final List<OutgoingProfile> profiles;
  private final byte[] tail;
  private final int opening;
  private byte[] part;
  private int position;
  private int number;

  RequestBodyStream(byte[] head, List<OutgoingProfile> profiles, byte[] tail, int opening) {
    this.profiles = profiles;
    this.tail = tail;
    this.opening = opening;
    this.part = head;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) == 1 ? one[0] & 0xff : -1;
  }

  /** Fills the whole length unless the body ends. */
  @Override
  public int read(byte[] target, int offset, int length) {
    int filled = 0;
    while (filled < length && hasMore()) {
      int count = Math.min(length - filled, part.length - position);
      System.arraycopy(part, position, target, offset + filled, count);
      position += count;
      filled += count;
    }
    return filled == 0 && length > 0 ? -1 : filled;
  }

  /** Goes on to the next part that is not yet read. */
  private boolean hasMore() {
    while (position == part.length) {
      if (part == tail && number > lastNumber()) {
        return false;
      }
      begin(++number);
    }
    return true;
  }

  private int lastNumber() {
    return Math.max(0, 2 * profiles.size() - 1);
  }

  /** Begins a part: profiles have odd numbers, and the commas between them even ones. */
  private void begin(int next) {
    boolean profile = next <= lastNumber() && next % 2 == 1;
    position = profile ? opening : 0;
    if (profile) {
      part = profiles.get(next / 2).bytes();
    } else {
      part = next <= lastNumber() ? COMMA : tail;
    }
  }
}
