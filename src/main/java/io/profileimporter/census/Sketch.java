package io.profileimporter.census;

/**
 * Counts how often hashes were seen, in memory that is given once: a count-min sketch of four rows
 * of saturating counters of four bits, with conservative update (Cormode and Muthukrishnan 2005;
 * Estan and Varghese 2002). An estimate is never below the true count, up to {@value #MOST}.
 */
final class Sketch {

  /** Where the counters saturate. */
  static final int MOST = 15;

  private static final int ROWS = 4;

  private final byte[][] rows;
  private final int width;

  /** A sketch of so many bytes. */
  Sketch(long bytes) {
    int rowBytes = Math.toIntExact(Math.max(1024, bytes / ROWS));
    this.rows = new byte[ROWS][rowBytes];
    this.width = rowBytes * 2;
  }

  /** Counts a hash once more, and tells how often it was seen at most; this time included. */
  int add(long hash) {
    int seen = Math.min(MOST, estimate(hash) + 1);
    for (int row = 0; row < ROWS; row++) {
      raise(rows[row], place(hash, row), seen);
    }
    return seen;
  }

  /** How often a hash was seen at most. */
  int estimate(long hash) {
    int least = MOST;
    for (int row = 0; row < ROWS && least > 0; row++) {
      least = Math.min(least, count(rows[row], place(hash, row)));
    }
    return least;
  }

  private static int count(byte[] row, int place) {
    return (row[place >> 1] >> ((place & 1) * 4)) & MOST;
  }

  private static void raise(byte[] row, int place, int seen) {
    if (count(row, place) < seen) {
      int shift = (place & 1) * 4;
      row[place >> 1] = (byte) ((row[place >> 1] & ~(MOST << shift)) | (seen << shift));
    }
  }

  private int place(long hash, int row) {
    long spread = ValueHash.mixed(hash + row * 0x9E3779B97F4A7C15L) >>> 32;
    return (int) ((spread * width) >>> 32);
  }
}
