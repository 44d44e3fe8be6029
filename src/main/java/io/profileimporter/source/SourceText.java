package io.profileimporter.source;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * The text of an export, read onwards, of which the last part is kept: as much as one row may have,
 * so that a parser that failed can be followed by another one at an earlier place. A position is
 * the number of characters before it.
 */
final class SourceText extends Reader {

  /** What {@link #at} answers after the last character. */
  static final int END = -1;

  /** What {@link #at} answers further on than a row may reach. */
  static final int BEYOND = -2;

  private static final int CHUNK = 1 << 16;

  private final MarkingReader in;
  private final int limit;
  private char[] buffer = new char[2 * CHUNK];
  private long base;
  private int filled;
  private long kept;
  private long position;
  private boolean ended;
  private boolean followed;

  /**
   * The text from its beginning.
   *
   * @param limit the characters that a row may have
   */
  SourceText(MarkingReader in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Gives up what is before a position: no row that starts there is needed any more. */
  void keepFrom(long start) {
    kept = start;
    followed = false;
  }

  /** The position of the next character that {@link #read} gives out. */
  long position() {
    return position;
  }

  /** Goes to a position that is still kept. */
  void moveTo(long place) {
    if (place < base || place > base + filled) {
      throw new IllegalArgumentException("expected a kept position but was " + place);
    }
    position = place;
  }

  /** From now on keeps no more than what was read last: a parser passes over it. */
  void follow() {
    followed = true;
  }

  /** The character at a position, {@link #END} or {@link #BEYOND}. */
  int at(long place) {
    boolean there = place < base + filled && place - kept <= limit;
    return there ? buffer[(int) (place - base)] : filledAt(place);
  }

  private int filledAt(long place) {
    if (place - kept > limit) {
      return BEYOND;
    }
    while (place >= base + filled) {
      if (!fill()) {
        return ended ? END : BEYOND;
      }
    }
    return buffer[(int) (place - base)];
  }

  /** Whether the character at a position is still kept. */
  boolean isKept(long place) {
    return place >= base && place < base + filled;
  }

  /** A part of the text that is still kept. */
  String text(long start, long end) {
    return new String(buffer, (int) (start - base), (int) (end - start));
  }

  /** The number of line ends in a part of the text that is still kept. */
  long lineEnds(long start, long end) {
    long count = 0;
    for (int index = (int) (start - base); index < (int) (end - base); index++) {
      char letter = buffer[index];
      if (letter == '\n' || (letter == '\r' && at(base + index + 1) != '\n')) {
        count++;
      }
    }
    return count;
  }

  /** The position after the line end at a position. */
  long afterLineEnd(long place) {
    return at(place) == '\r' && at(place + 1) == '\n' ? place + 2 : place + 1;
  }

  /** Whether a byte that is not of the encoding stands at a position or somewhere behind it. */
  boolean isMarkedFrom(long start) {
    return in.lastMark() >= start;
  }

  /**
   * {@inheritDoc} A parser that reads a row has the row before still kept; only what is longer than
   * both may be is a {@link RowTooLongException}.
   */
  @Override
  public int read(char[] to, int offset, int length) throws IOException {
    if (followed) {
      kept = position;
    }
    if (position == base + filled && !fill()) {
      if (ended) {
        return -1;
      }
      throw new RowTooLongException();
    }
    int count = Math.min(length, (int) (base + filled - position));
    System.arraycopy(buffer, (int) (position - base), to, offset, count);
    position += count;
    return count;
  }

  private boolean fill() {
    if (ended || base + filled - kept > 2L * limit + CHUNK) {
      return false;
    }
    if (buffer.length - filled < CHUNK) {
      makeRoom();
    }
    try {
      int count = in.read(buffer, filled, buffer.length - filled);
      ended = count < 0;
      filled += Math.max(0, count);
      return !ended;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void makeRoom() {
    int done = (int) (Math.min(kept, base + filled) - base);
    if (done < buffer.length / 2) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    } else {
      System.arraycopy(buffer, done, buffer, 0, filled - done);
      base += done;
      filled -= done;
    }
  }

  /** Parsers close what they read; the stream under the text is closed by who opened it. */
  @Override
  public void close() {}

  /** A row reaches further than it may. */
  static final class RowTooLongException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
