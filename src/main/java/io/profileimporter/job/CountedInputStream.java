package io.profileimporter.job;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes that are read through it. */
final class CountedInputStream extends FilterInputStream {

  private final AtomicLong count;

  CountedInputStream(InputStream in, AtomicLong count) {
    super(in);
    this.count = count;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      count.incrementAndGet();
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) {
      count.addAndGet(read);
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
