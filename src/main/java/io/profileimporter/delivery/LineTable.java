package io.profileimporter.delivery;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lines by the hashes of identities: a table that makes no object for an identity. */
final class LineTable {

  private static final int FIRST = 1024;

  private long[] hashes = new long[FIRST];
  private @Nullable Line[] lines = new Line[FIRST];
  private int size;

  /** The line of an identity, or else another. */
  Line find(long hash, Line otherwise) {
    Line found = lines[place(hash)];
    return found == null ? otherwise : found;
  }

  /** Sets the line of an identity. */
  void put(long hash, Line line) {
    int place = place(hash);
    if (lines[place] == null) {
      hashes[place] = hash;
      size++;
    }
    lines[place] = line;
    if (2 * size > lines.length) {
      grow();
    }
  }

  /** Where a hash is, or has its place; half of all places are free. */
  private int place(long hash) {
    int last = lines.length - 1;
    int place = (int) (hash ^ (hash >>> 32)) & last;
    while (lines[place] != null && hashes[place] != hash) {
      place = (place + 1) & last;
    }
    return place;
  }

  private void grow() {
    long[] before = hashes;
    @Nullable Line[] all = lines;
    hashes = new long[2 * before.length];
    lines = new Line[hashes.length];
    size = 0;
    for (int place = 0; place < before.length; place++) {
      Line line = all[place];
      if (line != null) {
        put(before[place], line);
      }
    }
  }

  void clear() {
    Arrays.fill(lines, null);
    size = 0;
  }
}
