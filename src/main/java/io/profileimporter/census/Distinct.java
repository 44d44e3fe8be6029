package io.profileimporter.census;

import java.util.Arrays;

/**
 * Counts different hashes: exactly up to {@value #EXACT}, then by estimate in one kilobyte
 * (HyperLogLog with 1,024 registers, standard error 3.3 %). The order does not matter.
 */
final class Distinct {

  static final int EXACT = 512;
  private static final int REGISTERS = 1024;
  private static final double BIAS = 0.7213 / (1 + 1.079 / REGISTERS);

  private long[] exact = new long[8];
  private byte[] registers = {};
  private int count;

  /** Adds a hash; 0 means "no value". */
  void add(long hash) {
    if (hash == 0) {
      return;
    }
    if (registers.length > 0) {
      estimate(hash);
      return;
    }
    if (enter(exact, hash)) {
      count++;
      grow();
    }
  }

  private void grow() {
    if (count > EXACT) {
      registers = new byte[REGISTERS];
      Arrays.stream(exact).filter(hash -> hash != 0).forEach(this::estimate);
      exact = new long[0];
    } else if (count * 2 > exact.length) {
      long[] larger = new long[exact.length * 2];
      Arrays.stream(exact).filter(hash -> hash != 0).forEach(hash -> enter(larger, hash));
      exact = larger;
    }
  }

  private static boolean enter(long[] table, long hash) {
    int mask = table.length - 1;
    int at = (int) ValueHash.mixed(hash) & mask;
    while (table[at] != 0) {
      if (table[at] == hash) {
        return false;
      }
      at = (at + 1) & mask;
    }
    table[at] = hash;
    return true;
  }

  private void estimate(long hash) {
    long bits = ValueHash.mixed(hash);
    int register = (int) (bits >>> 54);
    int rank = Long.numberOfLeadingZeros((bits << 10) | (1L << 9)) + 1;
    registers[register] = (byte) Math.max(registers[register], rank);
  }

  /** How many different hashes there were. */
  long count() {
    if (registers.length == 0) {
      return count;
    }
    double sum = 0;
    int zeros = 0;
    for (byte rank : registers) {
      sum += Math.scalb(1.0, -rank);
      zeros += rank == 0 ? 1 : 0;
    }
    double raw = BIAS * REGISTERS * REGISTERS / sum;
    boolean few = raw <= 2.5 * REGISTERS && zeros > 0;
    return Math.round(few ? REGISTERS * Math.log((double) REGISTERS / zeros) : raw);
  }
}
