package io.profileimporter.row;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts in one array of bytes: a header of two bytes each, or of five for a long one, and one or
 * two bytes a character. Every text comes out as it went in, broken surrogate pairs included.
 */
final class PackedTexts {

  private static final int SHORT = 255;
  private static final int WIDE = 1;

  private final byte[] bytes;

  private PackedTexts(byte[] bytes) {
    this.bytes = bytes;
  }

  static PackedTexts of(List<String> texts) {
    int size = 0;
    for (String text : texts) {
      size += header(text.length()) + (isWide(text) ? 2 : 1) * text.length();
    }
    byte[] bytes = new byte[size];
    int at = 0;
    for (String text : texts) {
      at = pack(text, bytes, at);
    }
    return new PackedTexts(bytes);
  }

  private static int header(int length) {
    return length < SHORT ? 2 : 6;
  }

  private static boolean isWide(String text) {
    for (int index = 0; index < text.length(); index++) {
      if (text.charAt(index) > 0xff) {
        return true;
      }
    }
    return false;
  }

  private static int pack(String text, byte[] bytes, int start) {
    int length = text.length();
    boolean wide = isWide(text);
    int at = start;
    bytes[at++] = (byte) (wide ? WIDE : 0);
    bytes[at++] = (byte) Math.min(length, SHORT);
    if (length >= SHORT) {
      at = putChar(bytes, putChar(bytes, at, length >>> 16), length);
    }
    return wide ? putWide(text, bytes, at) : putNarrow(text, bytes, at);
  }

  private static int putWide(String text, byte[] bytes, int start) {
    int at = start;
    for (int index = 0; index < text.length(); index++) {
      at = putChar(bytes, at, text.charAt(index));
    }
    return at;
  }

  private static int putNarrow(String text, byte[] bytes, int start) {
    byte[] narrow = text.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(narrow, 0, bytes, start, narrow.length);
    return start + narrow.length;
  }

  private static int putChar(byte[] bytes, int at, int value) {
    bytes[at] = (byte) (value >>> 8);
    bytes[at + 1] = (byte) value;
    return at + 2;
  }

  /** The texts as they were. */
  List<String> unpack() {
    List<String> texts = new ArrayList<>();
    int at = 0;
    while (at < bytes.length) {
      boolean wide = bytes[at] == WIDE;
      int length = bytes[at + 1] & 0xff;
      at += 2;
      if (length == SHORT) {
        length = charAt(at) << 16 | charAt(at + 2);
        at += 4;
      }
      texts.add(
          wide ? wide(at, length) : new String(bytes, at, length, StandardCharsets.ISO_8859_1));
      at += wide ? 2 * length : length;
    }
    return texts;
  }

  private String wide(int start, int length) {
    char[] chars = new char[length];
    for (int index = 0; index < length; index++) {
      chars[index] = (char) charAt(start + 2 * index);
    }
    return new String(chars);
  }

  private int charAt(int at) {
    return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
  }

  /** How many bytes they take. */
  int size() {
    return bytes.length;
  }
}
