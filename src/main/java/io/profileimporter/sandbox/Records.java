package io.profileimporter.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The profiles of one request in the form in which they are stored, one after the other. */
final class Records {

  private static final byte[] NOTHING = {};

  private final Bytes bytes = new Bytes();
  private int[] ends = new int[16];
  private int count;

  /** Forgets the records of the last request. */
  void clear() {
    bytes.clear();
    count = 0;
  }

  int count() {
    return count;
  }

  byte[] bytes() {
    return bytes.array();
  }

  int start(int record) {
    return record == 0 ? 0 : ends[record - 1];
  }

  int end(int record) {
    return ends[record];
  }

  /** Ends a record. */
  void end() {
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
    }
    ends[count++] = bytes.length();
  }

  /** Forgets what was added since the last record ended. */
  void discard() {
    bytes.truncate(count == 0 ? 0 : ends[count - 1]);
  }

  /** Adds an entry of another profile. */
  void append(Entry entry) {
    entry.copyTo(bytes);
  }

  void add(int property, Entry.Kind kind) {
    add(property, kind, NOTHING, 0, 0);
  }

  void add(int property, Entry.Kind kind, String value) {
    byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
    add(property, kind, encoded, 0, encoded.length);
  }

  void add(int property, Entry.Kind kind, byte[] value, int from, int length) {
    bytes.append(kind.code() << (Entry.PROPERTY_BITS - 8) | property >>> 8);
    bytes.append(property);
    bytes.append(Math.min(length, Entry.LONG_LENGTH));
    if (length >= Entry.LONG_LENGTH) {
      bytes.appendInt(length);
    }
    bytes.append(value, from, length);
  }
}
