package io.profileimporter.mapping;

import java.util.ArrayList;
import java.util.List;

/** Takes a text apart at a separator. */
final class Separated {

  private Separated() {}

  /** The clean parts of a text, also the empty ones. */
  static List<String> by(String text, String separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int end = text.indexOf(separator);
    while (end >= 0) {
      parts.add(CleanText.of(text.substring(start, end)));
      start = end + separator.length();
      end = text.indexOf(separator, start);
    }
    parts.add(CleanText.of(text.substring(start)));
    return parts;
  }
}
