package io.profileimporter.delivery;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JSON in UTF-8 that grows while it is written; the writer sees to its structure. */
final class JsonBytes {

  private static final int FIRST = 1024;
  private static final int MOST_KEPT = 64 * 1024;
  private static final int LONGEST_ESCAPE = 6;
  private static final int REPLACEMENT = 0xFFFD;
  private static final byte[] DIGITS = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  private byte[] bytes = new byte[FIRST];
  private int length;

  /** A name with its colon, to be appended as it is. */
  static byte[] name(String name) {
    JsonBytes json = new JsonBytes();
    json.string(name);
    json.sign(':');
    return json.copy();
  }

  /** Takes all back, so that something else can be written with the same memory. */
  void clear() {
    length = 0;
    bytes = bytes.length > MOST_KEPT ? new byte[FIRST] : bytes;
  }

  /** Appends a sign of JSON. */
  void sign(char ascii) {
    reserve(1);
    bytes[length++] = (byte) ascii;
  }

  /** Appends what is JSON already. */
  void raw(byte[] json) {
    reserve(json.length);
    System.arraycopy(json, 0, bytes, length, json.length);
    length += json.length;
  }

  /** Appends a number or a literal. */
  void literal(String ascii) {
    raw(ascii.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Appends a string; U+FFFD stands for half a surrogate pair, which has no form in UTF-8. */
  void string(String text) {
    reserve(2 + LONGEST_ESCAPE * text.length());
    put('"');
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign >= ' ' && sign < 0x80 && sign != '"' && sign != '\\') {
        put(sign);
      } else if (sign < 0x80) {
        escape(sign);
      } else {
        at += wide(text, at);
      }
    }
    put('"');
  }

  private void put(int value) {
    bytes[length++] = (byte) value;
  }

  private void escape(char sign) {
    put('\\');
    switch (sign) {
      case '\n' -> put('n');
      case '\r' -> put('r');
      case '\t' -> put('t');
      case '"', '\\' -> put(sign);
      default -> {
        put('u');
        put('0');
        put('0');
        put(DIGITS[sign >> 4]);
        put(DIGITS[sign & 0xf]);
      }
    }
  }

  /** Puts a sign of two to four bytes; tells whether it took a second character. */
  private int wide(String text, int at) {
    int point = text.codePointAt(at);
    if (point < 0x800) {
      put(0xc0 | (point >> 6));
    } else if (point < 0x10000) {
      point = Character.isSurrogate((char) point) ? REPLACEMENT : point;
      put(0xe0 | (point >> 12));
      put(0x80 | ((point >> 6) & 0x3f));
    } else {
      put(0xf0 | (point >> 18));
      put(0x80 | ((point >> 12) & 0x3f));
      put(0x80 | ((point >> 6) & 0x3f));
    }
    put(0x80 | (point & 0x3f));
    return Character.charCount(point) - 1;
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  byte[] copy() {
    return Arrays.copyOf(bytes, length);
  }
}
