package io.profileimporter.sandbox;

import java.util.Arrays;

/** A growing array of bytes that is used again and again. */
final class Bytes {

  private static final int FIRST = 1024;
  private static final int KEPT = 1024 * 1024;

  private byte[] bytes = new byte[FIRST];
  private int length;

  byte[] array() {
    return bytes;
  }

  int length() {
    return length;
  }

  /** Forgets the content, and the room as well where it was exceptional. */
  void clear() {
    if (bytes.length > KEPT) {
      bytes = new byte[FIRST];
    }
    length = 0;
  }

  void truncate(int shorter) {
    length = shorter;
  }

  void set(int position, byte value) {
    bytes[position] = value;
  }

  void append(int value) {
    reserve(1);
    bytes[length++] = (byte) value;
  }

  void append(byte[] source, int from, int count) {
    reserve(count);
    System.arraycopy(source, from, bytes, length, count);
    length += count;
  }

  void appendInt(int value) {
    append(value >>> 24);
    append(value >>> 16);
    append(value >>> 8);
    append(value);
  }

  static int readInt(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 24
        | (bytes[at + 1] & 0xff) << 16
        | (bytes[at + 2] & 0xff) << 8
        | (bytes[at + 3] & 0xff);
  }

  byte[] copy() {
    return Arrays.copyOf(bytes, length);
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
