package io.profileimporter.census;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps blocks of numbers: in memory while there is room, then in a file that the system removes
 * when it is closed, or when the process ends.
 */
final class Blocks implements Closeable {

  /** How many numbers a block has. */
  static final int NUMBERS = 8192;

  private static final int BYTES = NUMBERS * Long.BYTES;

  /** A block: in memory, or at a place of the file. */
  record Block(Optional<long[]> numbers, long place) {}

  /** How much is kept; what is kept later can be forgotten. */
  record Mark(int inMemory, long written) {}

  private final Path folder;
  private final int mostInMemory;
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(BYTES);
  private Optional<FileChannel> file = Optional.empty();
  private long written;
  private int inMemory;

  /**
   * Room for blocks.
   *
   * @param mostInMemory how many stand in memory before the others go to the file
   * @param folder where the file is made, once it is needed
   */
  Blocks(int mostInMemory, Path folder) {
    this.folder = folder;
    this.mostInMemory = mostInMemory;
  }

  /** Keeps a copy of a block. */
  Block keep(long[] numbers) {
    if (inMemory < mostInMemory) {
      inMemory++;
      return new Block(Optional.of(numbers.clone()), 0);
    }
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

  /**
   * The numbers of a block, not to be changed.
   *
   * @param room for those that are read from the file
   */
  long[] numbers(Block block, long[] room) {
    return block.numbers().orElseGet(() -> read(block.place(), room));
  }

  private long[] read(long place, long[] room) {
    try {
      FileChannel channel = opened();
      buffer.clear();
      while (buffer.hasRemaining()) {
        if (channel.read(buffer, place + buffer.position()) < 0) {
          throw new EOFException("the file ends too early");
        }
      }
      buffer.flip().asLongBuffer().get(room);
      return room;
    } catch (IOException failure) {
      throw new CensusFileException(folder, written, failure);
    }
  }

  Mark mark() {
    return new Mark(inMemory, written);
  }

  /** Forgets all blocks that were kept after a mark; the next ones take their places. */
  void forgetAfter(Mark mark) {
    inMemory = mark.inMemory();
    written = mark.written();
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
