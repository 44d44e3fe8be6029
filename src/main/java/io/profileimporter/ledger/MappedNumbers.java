package io.profileimporter.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * A row of numbers that can grow beyond what memory holds: a file that is mapped into it. The
 * system removes the file when it is closed, or when the process ends.
 */
final class MappedNumbers implements AutoCloseable {

  private static final int LOG_PART = 15;
  private static final int PART = 1 << LOG_PART;
  private static final int PART_BYTES = PART * Long.BYTES;

  private final Path folder;
  private final FileChannel file;
  private final ByteBuffer zeros = ByteBuffer.allocate(1 << 13);
  private LongBuffer[] parts = {};
  private int count;

  MappedNumbers(Path folder) {
    this.folder = folder;
    try {
      Path path = Files.createTempFile(Files.createDirectories(folder), "ledger-", ".tmp");
      this.file =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException failure) {
      throw new LedgerFileException(folder, 0, failure);
    }
  }

  /** Has room for so many numbers; the new ones are zero. */
  void reserve(long numbers) {
    while ((long) count << LOG_PART < numbers) {
      if (count == parts.length) {
        parts = Arrays.copyOf(parts, Math.max(8, 2 * count));
      }
      parts[count] = next();
      count++;
    }
  }

  /** It is written first: a full disk is an exception here, but a fault of the machine later. */
  private LongBuffer next() {
    long place = (long) count * PART_BYTES;
    try {
      for (long at = place; at < place + PART_BYTES; ) {
        at += file.write(zeros.clear(), at);
      }
      return file.map(MapMode.READ_WRITE, place, PART_BYTES).asLongBuffer();
    } catch (IOException failure) {
      throw new LedgerFileException(folder, place, failure);
    }
  }

  long get(long place) {
    return parts[(int) (place >>> LOG_PART)].get((int) place & (PART - 1));
  }

  void set(long place, long number) {
    parts[(int) (place >>> LOG_PART)].put((int) place & (PART - 1), number);
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException failure) {
      throw new LedgerFileException(folder, (long) count * PART_BYTES, failure);
    }
  }
}
