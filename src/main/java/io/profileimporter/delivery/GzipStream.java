package io.profileimporter.delivery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;

/** A stream in gzip format (RFC 1952), compressed while it is read. */
final class GzipStream extends InputStream {

  private static final int WINDOW = 16 * 1024;

  /** No name, no time, the fastest level, no certain system. */
  private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 4, (byte) 0xff};

  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
  private final CRC32 checksum = new CRC32();
  private final DeflaterInputStream content;
  private InputStream part = new ByteArrayInputStream(HEADER);
  private int parts;

  GzipStream(InputStream plain) {
    content = new DeflaterInputStream(new CheckedInputStream(plain, checksum), deflater, WINDOW);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) == 1 ? one[0] & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = part.read(target, offset, length);
    while (count < 0 && parts < 2) {
      part = ++parts == 1 ? content : new ByteArrayInputStream(trailer());
      count = part.read(target, offset, length);
    }
    return count;
  }

  private byte[] trailer() {
    return ByteBuffer.allocate(8)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt((int) checksum.getValue())
        .putInt((int) deflater.getBytesRead())
        .array();
  }

  @Override
  public void close() {
    deflater.end();
  }
}
