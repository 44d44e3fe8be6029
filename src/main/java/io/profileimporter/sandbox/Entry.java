package io.profileimporter.sandbox;

import io.profileimporter.profile.ProfileField;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Walks over the entries of a profile as it is stored: one byte array, in which an entry is two
 * bytes of kind and property number, one byte of length (or 255 and four bytes), and the value in
 * UTF-8.
 */
final class Entry {

  static final int PROPERTY_BITS = 13;
  static final int LONG_LENGTH = 255;

  /** What an entry's value is. */
  enum Kind {
    TEXT(0),
    NUMBER(1),
    TRUE(2),
    FALSE(3),
    /** An array or an object, as JSON. */
    JSON(4),
    /** The property is to be emptied; never stored. */
    CLEARED(5),
    /** A former value of an identifier, by which the profile is still found. */
    FORMER(6);

    private final int code;

    Kind(int code) {
      this.code = code;
    }

    int code() {
      return code;
    }
  }

  private static final Kind[] KINDS = Kind.values();
  private static final int PHONE = PropertyNames.number(ProfileField.PHONE);

  private final byte[] bytes;
  private final int end;
  private int next;
  private int start;
  private int property;
  private Kind kind = Kind.TEXT;
  private int from;

  Entry(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.next = start;
    this.end = end;
  }

  Entry(byte[] profile) {
    this(profile, 0, profile.length);
  }

  /** Goes on to the next entry, if there is one. */
  boolean next() {
    if (next >= end) {
      return false;
    }
    start = next;
    int head = (bytes[start] & 0xff) << 8 | (bytes[start + 1] & 0xff);
    property = head & ((1 << PROPERTY_BITS) - 1);
    kind = KINDS[head >>> PROPERTY_BITS];
    int length = bytes[start + 2] & 0xff;
    from = start + 3;
    if (length == LONG_LENGTH) {
      length = Bytes.readInt(bytes, from);
      from += 4;
    }
    next = from + length;
    return true;
  }

  int property() {
    return property;
  }

  Kind kind() {
    return kind;
  }

  boolean isIdentity() {
    return kind != Kind.CLEARED && PropertyNames.isIdentifier(property);
  }

  /** A hash of the identifier and its value. */
  long identityHash() {
    long hash = 0xcbf29ce484222325L + property;
    for (int i = identityFrom(); i < next; i++) {
      hash = (hash ^ bytes[i]) * 0x100000001b3L;
    }
    return hash ^ (hash >>> 29);
  }

  /** Whether both name the same person: equal as text, a phone's leading plus aside. */
  boolean isSameIdentity(Entry other) {
    return property == other.property
        && Arrays.equals(
            bytes, identityFrom(), next, other.bytes, other.identityFrom(), other.next);
  }

  private int identityFrom() {
    boolean plus = property == PHONE && from < next && bytes[from] == '+';
    return plus ? from + 1 : from;
  }

  String text() {
    return new String(bytes, from, next - from, StandardCharsets.UTF_8);
  }

  /** Appends the whole entry. */
  void copyTo(Bytes target) {
    target.append(bytes, start, next - start);
  }

  /** Appends the entry's value as a former one. */
  void copyAsFormerTo(Bytes target) {
    int copy = target.length();
    target.append(bytes, start, next - start);
    target.set(copy, (byte) (Kind.FORMER.code << (PROPERTY_BITS - 8) | property >>> 8));
  }
}
