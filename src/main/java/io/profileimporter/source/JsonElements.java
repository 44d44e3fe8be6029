package io.profileimporter.source;

/** Tells the elements of a JSON array, or the members of an object, apart. */
final class JsonElements {

  private final SourceText text;
  private final boolean keyed;
  private final char closer;

  JsonElements(SourceText text, boolean keyed) {
    this.text = text;
    this.keyed = keyed;
    this.closer = keyed ? '}' : ']';
  }

  /**
   * An element and what stands around it.
   *
   * @param value the position of its value
   * @param end the position behind its value
   * @param next the position behind its comma, of the closing or of the end; negative where none
   *     follows
   */
  record Element(long value, long end, long next) {

    static final Element NONE = new Element(JsonFrame.NONE, JsonFrame.NONE, JsonFrame.NONE);

    /** Whether it is proved where the element starts and ends. */
    boolean isFramed() {
      return next >= 0;
    }
  }

  Element at(long start) {
    long value = keyed ? valueOfMember(start) : start;
    long end = value < 0 ? JsonFrame.NONE : JsonFrame.end(text, value);
    return end < 0 ? Element.NONE : new Element(value, end, next(end));
  }

  /**
   * The position of the line end behind an element that could not be told: the next line starts an
   * element at the same depth of indentation, or closes the rows. Negative where there is no such
   * line.
   */
  long afterBroken(long start) {
    long indentation = indentation(start);
    long place = start;
    while (indentation >= 0 && text.at(place) >= 0) {
      if (CsvDialect.endsLine(text.at(place))) {
        long lineStart = text.afterLineEnd(place);
        long first = JsonFrame.afterSpace(text, lineStart);
        if (first - lineStart <= indentation && isBorder(first, first - lineStart == indentation)) {
          return place;
        }
        place = lineStart;
      } else {
        place++;
      }
    }
    return JsonFrame.NONE;
  }

  private boolean isBorder(long place, boolean sameIndentation) {
    return text.at(place) == closer || (sameIndentation && isRow(place));
  }

  private boolean isRow(long place) {
    Element element = at(place);
    return element.isFramed() && text.at(element.value()) == '{';
  }

  /** The white space in front of an element on its line; negative where it is not the first. */
  private long indentation(long start) {
    long lineStart = start;
    while (text.isKept(lineStart - 1) && isIndentation(text.at(lineStart - 1))) {
      lineStart--;
    }
    boolean first = text.isKept(lineStart - 1) && CsvDialect.endsLine(text.at(lineStart - 1));
    return first ? start - lineStart : -1;
  }

  private static boolean isIndentation(int letter) {
    return letter == ' ' || letter == '\t';
  }

  private long next(long end) {
    long separator = JsonFrame.afterSpace(text, end);
    if (text.at(separator) == closer || text.at(separator) == SourceText.END) {
      return separator;
    }
    if (text.at(separator) == '{' && !keyed) {
      return separator; // the comma is missing, yet the next row is there
    }
    if (text.at(separator) != ',') {
      return JsonFrame.NONE;
    }
    return follows(JsonFrame.afterSpace(text, separator + 1)) ? separator + 1 : JsonFrame.NONE;
  }

  /** Whether a comma may stand before a position: the next element, the closing or the end. */
  private boolean follows(long place) {
    int letter = text.at(place);
    return letter == closer
        || letter == SourceText.END
        || (letter >= 0 && keyed == isMember(place));
  }

  private boolean isMember(long start) {
    return text.at(start) == '"' && valueOfMember(start) >= 0;
  }

  private long valueOfMember(long start) {
    long end = text.at(start) == '"' ? JsonFrame.end(text, start) : JsonFrame.NONE;
    long colon = end < 0 ? JsonFrame.NONE : JsonFrame.afterSpace(text, end);
    boolean found = colon >= 0 && text.at(colon) == ':';
    return found ? JsonFrame.afterSpace(text, colon + 1) : JsonFrame.NONE;
  }
}
