package io.profileimporter.census;

import io.profileimporter.census.Blocks.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A table of numbers, a row of them for each row of an export, column by column. A part of a column
 * that is empty takes no room.
 */
final class Columns {

  /** How many rows a block of a column has. */
  private static final int BLOCK = Blocks.NUMBERS;

  /** Takes rows, so many from the first on; the numbers are not to be changed. */
  interface Visitor {
    void visit(long[][] columns, int rows);
  }

  private final Block nothing = new Block(Optional.of(new long[BLOCK]), 0);
  private final Blocks blocks;
  private final long[][] current;
  private final List<List<Block>> sealed = new ArrayList<>();
  private final long[] filled;
  private long rows;

  /** An empty table. */
  Columns(int columns, Blocks blocks) {
    this.blocks = blocks;
    this.current = new long[columns][BLOCK];
    this.filled = new long[columns];
    for (int column = 0; column < columns; column++) {
      sealed.add(new ArrayList<>());
    }
  }

  long rows() {
    return rows;
  }

  /** How many rows have a number other than 0 in a column. */
  long filled(int column) {
    return filled[column];
  }

  /** Adds a row. */
  void add(long[] numbers) {
    int at = (int) (rows % BLOCK);
    for (int column = 0; column < current.length; column++) {
      current[column][at] = numbers[column];
      filled[column] += numbers[column] == 0 ? 0 : 1;
    }
    rows++;
    if (at == BLOCK - 1) {
      seal();
    }
  }

  private void seal() {
    for (int column = 0; column < current.length; column++) {
      boolean empty = Arrays.stream(current[column]).allMatch(number -> number == 0);
      sealed.get(column).add(empty ? nothing : blocks.keep(current[column]));
    }
  }

  /** Goes through some of the columns, side by side. */
  void forEach(Visitor visitor, int... columns) {
    long[][] room = new long[columns.length][BLOCK];
    long[][] block = new long[columns.length][];
    long whole = rows / BLOCK;
    for (int number = 0; number < whole; number++) {
      for (int at = 0; at < columns.length; at++) {
        block[at] = blocks.numbers(sealed.get(columns[at]).get(number), room[at]);
      }
      visitor.visit(block, BLOCK);
    }
    if (rows % BLOCK > 0) {
      Arrays.setAll(block, at -> current[columns[at]]);
      visitor.visit(block, (int) (rows % BLOCK));
    }
  }
}
