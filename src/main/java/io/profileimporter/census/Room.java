package io.profileimporter.census;

/**
 * How much memory a census may take.
 *
 * @param blocks of numbers that stand in memory, {@value Blocks#NUMBERS} numbers each; further ones
 *     go to a file
 * @param slots for the values that are counted at a time; a power of two
 * @param facts how many rows' facts are compared at a time
 */
public record Room(int blocks, int slots, int facts) {

  private static final long BLOCK_BYTES = 8L * Blocks.NUMBERS;
  private static final int MOST_SLOTS = 1 << 26;
  private static final int FACTS_BYTES = 200;

  /** Takes about half of a heap: a fifth, an eighth and a sixth of it. */
  public static Room of(long heapBytes) {
    long slots = Long.highestOneBit(Math.max(1024, heapBytes / 8 / 9));
    return new Room(
        (int) Math.min(1 << 20, heapBytes / 5 / BLOCK_BYTES),
        (int) Math.min(MOST_SLOTS, slots),
        (int) Math.min(1 << 24, heapBytes / 6 / FACTS_BYTES));
  }

  /** Into how many parts rows are put at most: each takes a block. */
  int parts() {
    return Math.max(8, slots / 2 / Blocks.NUMBERS);
  }
}
