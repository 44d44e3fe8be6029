package io.profileimporter.census;

import io.profileimporter.census.Blocks.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of {@link Columns} in parts, by the hash of a value: all rows of a value are in one part, in
 * their order, so that a part can be looked at without the others.
 */
final class Parts {

  private static final int WIDTH = RowNote.WIDTH;
  private static final int BLOCK = Blocks.NUMBERS / WIDTH;

  /** The rows of a part: whole blocks, and those that fill no block yet. */
  private static final class Part {
    private final List<Block> sealed = new ArrayList<>();
    private final long[] current = new long[Blocks.NUMBERS];
    private int last;
  }

  private final Blocks blocks;
  private final List<Part> parts = new ArrayList<>();

  /** So many empty parts. */
  Parts(int count, Blocks blocks) {
    this.blocks = blocks;
    for (int part = 0; part < count; part++) {
      parts.add(new Part());
    }
  }

  int count() {
    return parts.size();
  }

  long rows(int part) {
    return (long) parts.get(part).sealed.size() * BLOCK + parts.get(part).last;
  }

  /** Adds a row to the part of a value. */
  void add(long hash, long[][] columns, int row) {
    Part part = parts.get((int) Long.remainderUnsigned(ValueHash.mixed(hash), parts.size()));
    for (int column = 0; column < WIDTH; column++) {
      part.current[column * BLOCK + part.last] = columns[column][row];
    }
    part.last++;
    if (part.last == BLOCK) {
      part.sealed.add(blocks.keep(part.current));
      part.last = 0;
    }
  }

  /** Goes through all columns of the rows of a part. */
  void forEach(int number, Columns.Visitor visitor) {
    Part part = parts.get(number);
    long[] room = new long[Blocks.NUMBERS];
    long[][] columns = new long[WIDTH][BLOCK];
    for (Block block : part.sealed) {
      visitor.visit(split(blocks.numbers(block, room), columns), BLOCK);
    }
    visitor.visit(split(part.current, columns), part.last);
  }

  private static long[][] split(long[] numbers, long[][] columns) {
    for (int column = 0; column < WIDTH; column++) {
      System.arraycopy(numbers, column * BLOCK, columns[column], 0, BLOCK);
    }
    return columns;
  }
}
