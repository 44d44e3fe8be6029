package io.profileimporter.row;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/**
 * Bytes that are not of a file's encoding, carried through text as marks, so that nothing is lost:
 * the byte {@code b} becomes the lone surrogate {@code U+DC00 + b}, which no encoding can produce.
 */
public final class EscapedBytes {

  private static final char FIRST = '\uDC00';
  private static final char LAST = '\uDCFF';

  private EscapedBytes() {}

  /** The mark that stands for a byte. */
  public static char mark(byte unreadable) {
    return (char) (FIRST + (unreadable & 0xFF));
  }

  /** Whether a mark stands at a position of a text, and not the second half of a character. */
  public static boolean isMark(CharSequence text, int position) {
    char letter = text.charAt(position);
    return letter >= FIRST
        && letter <= LAST
        && (position == 0 || !Character.isHighSurrogate(text.charAt(position - 1)));
  }

  /** Whether a text holds a mark. */
  public static boolean isIn(CharSequence text) {
    for (int position = 0; position < text.length(); position++) {
      if (isMark(text, position)) {
        return true;
      }
    }
    return false;
  }

  /** The bytes that the marks of a text stand for, in their order. */
  public static byte[] of(CharSequence text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int position = 0; position < text.length(); position++) {
      if (isMark(text, position)) {
        bytes.write(text.charAt(position) - FIRST);
      }
    }
    return bytes.toByteArray();
  }

  /** The text in an encoding, every mark as the byte that it stands for. */
  public static byte[] encode(String text, Charset charset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 16);
    int start = 0;
    for (int position = 0; position < text.length(); position++) {
      if (isMark(text, position)) {
        bytes.writeBytes(text.substring(start, position).getBytes(charset));
        bytes.write(text.charAt(position) - FIRST);
        start = position + 1;
      }
    }
    bytes.writeBytes(text.substring(start).getBytes(charset));
    return bytes.toByteArray();
  }
}
