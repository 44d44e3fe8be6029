package io.profileimporter.census;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A table of numbers, a row of them for each row of an export. It stands in memory while there is
 * room, and goes on in a file that the system removes when it is closed, or when the process ends.
 * A column that is empty takes no room.
 */
final class Columns implements Closeable {

  /** How many rows a block of a column has. */
  static final int BLOCK = 8192;

  private static final int BYTES = BLOCK * Long.BYTES;

  /** A part of a column: in memory, or at a place of the file. */
  private record Block(Optional<long[]> numbers, long place) {}

  private static final Block EMPTY = new Block(Optional.of(new long[BLOCK]), 0);

  /** Takes blocks of the columns that were asked for. */
  interface Visitor {
    void visit(long[][] columns, int rows);
  }

  private final Path folder;
  private final int blocksInMemory;
  private final long[][] current;
  private final List<List<Block>> sealed = new ArrayList<>();
  private final long[] filled;
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(BYTES);
  private Optional<FileChannel> file = Optional.empty();
  private long written;
  private int blocks;
  private long rows;

  /**
   * An empty table.
   *
   * @param blocksInMemory how many blocks stand in memory before the others go to the file
   * @param folder where the file is made, once it is needed
   */
  Columns(int columns, int blocksInMemory, Path folder) {
    this.folder = folder;
    this.blocksInMemory = blocksInMemory;
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
      if (Arrays.stream(current[column]).allMatch(number -> number == 0)) {
        sealed.get(column).add(EMPTY);
      } else if (blocks++ < blocksInMemory) {
        sealed.get(column).add(new Block(Optional.of(current[column].clone()), 0));
      } else {
        sealed.get(column).add(write(current[column]));
      }
    }
  }

  private Block write(long[] numbers) {
    try {
      FileChannel channel = opened();
      buffer.clear().asLongBuffer().put(numbers);
      long place = written;
      for (long at = place; buffer.hasRemaining(); ) {
        at += channel.write(buffer, at);
      }
      written += BYTES;
      return new Block(Optional.empty(), place);
    } catch (IOException failure) {
      throw new CensusFileException(folder, written, failure);
    }
  }

  private FileChannel opened() throws IOException {
    if (file.isEmpty()) {
      file =
          Optional.of(
              FileChannel.open(
                  folder.resolve("census.tmp"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.TRUNCATE_EXISTING,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE,
                  StandardOpenOption.DELETE_ON_CLOSE));
    }
    return file.get();
  }

  /** Goes through some of the columns, side by side. */
  void forEach(Visitor visitor, int... columns) {
    long[][] room = new long[columns.length][BLOCK];
    long[][] block = new long[columns.length][];
    long whole = rows / BLOCK;
    for (int number = 0; number < whole; number++) {
      for (int at = 0; at < columns.length; at++) {
        block[at] = numbers(sealed.get(columns[at]).get(number), room[at]);
      }
      visitor.visit(block, BLOCK);
    }
    if (rows % BLOCK > 0) {
      Arrays.setAll(block, at -> current[columns[at]]);
      visitor.visit(block, (int) (rows % BLOCK));
    }
  }

  private long[] numbers(Block block, long[] room) {
    return block.numbers().orElseGet(() -> read(block.place(), room));
  }

  private long[] read(long place, long[] room) {
    try {
      buffer.clear();
      for (int read = 0; buffer.hasRemaining() && read >= 0; ) {
        read = opened().read(buffer, place + buffer.position());
      }
      buffer.flip().asLongBuffer().get(room);
      return room;
    } catch (IOException failure) {
      throw new CensusFileException(folder, written, failure);
    }
  }

  @Override
  public void close() {
    try {
      if (file.isPresent()) {
        file.get().close();
      }
    } catch (IOException failure) {
      throw new CensusFileException(folder, written, failure);
    }
  }
}
