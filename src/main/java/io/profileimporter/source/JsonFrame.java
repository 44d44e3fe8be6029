package io.profileimporter.source;

/** Finds where a JSON value ends by its braces, brackets and quotes, without reading it. */
final class JsonFrame {

  /** What is answered where the value has no end, or a line end stands within a text. */
  static final long NONE = -1;

  private JsonFrame() {}

  /** The position after the value that starts at a position. */
  static long end(SourceText text, long start) {
    int first = text.at(start);
    if (first == '"') {
      return stringEnd(text, start);
    }
    return first == '{' || first == '[' ? nestedEnd(text, start) : plainEnd(text, start);
  }

  /** The position of the first character from a position on that is not white space. */
  static long afterSpace(SourceText text, long start) {
    long place = start;
    while (isSpace(text.at(place))) {
      place++;
    }
    return place;
  }

  private static long nestedEnd(SourceText text, long start) {
    int depth = 0;
    long place = start;
    for (int letter = text.at(place); letter >= 0; letter = text.at(place)) {
      if (letter == '"') {
        place = stringEnd(text, place);
        if (place == NONE) {
          return NONE;
        }
        continue;
      }
      place++;
      if (letter == '{' || letter == '[') {
        depth++;
      } else if ((letter == '}' || letter == ']') && --depth == 0) {
        return place;
      }
    }
    return NONE;
  }

  private static long stringEnd(SourceText text, long start) {
    long place = start + 1;
    for (int letter = text.at(place); letter >= 0; letter = text.at(place)) {
      if (letter == '"') {
        return place + 1;
      }
      if (letter == '\n' || letter == '\r') {
        return NONE;
      }
      place += letter == '\\' ? 2 : 1;
    }
    return NONE;
  }

  private static long plainEnd(SourceText text, long start) {
    long place = start;
    while (text.at(place) >= 0 && !isSpace(text.at(place)) && ",]}".indexOf(text.at(place)) < 0) {
      place++;
    }
    return place == start ? NONE : place;
  }

  private static boolean isSpace(int letter) {
    return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
  }
}
