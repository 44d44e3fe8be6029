package io.profileimporter.source;

import io.profileimporter.row.EscapedBytes;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Tells of bytes that are not of a file's encoding. */
final class UnreadableBytes {

  private static final int MOST = 8;

  private UnreadableBytes() {}

  /** {@code byte 0xE9 is not UTF-8}, for the marks of a text. */
  static String sentence(CharSequence text, Charset charset) {
    byte[] bytes = EscapedBytes.of(text);
    List<String> shown = new ArrayList<>();
    for (int index = 0; index < Math.min(MOST, bytes.length); index++) {
      shown.add(String.format("0x%02X", bytes[index]));
    }
    if (bytes.length > MOST) {
      shown.add("…");
    }
    String list = String.join(" ", shown);
    return bytes.length == 1
        ? "byte " + list + " is not " + charset.name()
        : "bytes " + list + " are not " + charset.name();
  }

  /** A text in quotes, each mark as {@code \xE9}. */
  static String quote(String text) {
    if (!EscapedBytes.isIn(text)) {
      return '"' + text + '"';
    }
    StringBuilder quoted = new StringBuilder("\"");
    for (int index = 0; index < text.length(); index++) {
      if (EscapedBytes.isMark(text, index)) {
        quoted.append(String.format("\\x%02X", text.charAt(index) & 0xFF));
      } else {
        quoted.append(text.charAt(index));
      }
    }
    return quoted.append('"').toString();
  }
}
