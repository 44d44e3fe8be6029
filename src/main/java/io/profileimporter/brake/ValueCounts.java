package io.profileimporter.brake;

/**
 * How a mapped property fares in the rows of an export that were looked at.
 *
 * @param filled rows that have something for it
 * @param dropped rows of these in which it would be left out: unreadable, or a placeholder
 */
public record ValueCounts(long filled, long dropped) {

  static final ValueCounts NONE = new ValueCounts(0, 0);

  public ValueCounts {
    if (dropped < 0 || dropped > filled) {
      throw new IllegalArgumentException(
          "expected 0 to " + filled + " dropped values but was " + dropped);
    }
  }
}
