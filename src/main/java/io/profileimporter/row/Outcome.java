package io.profileimporter.row;

import java.util.List;

/**
 * What became of a row at a stage: it goes on, or it stops there. Trouble with data is a value, not
 * an exception.
 */
public sealed interface Outcome<T> {

  /**
   * The row goes on.
   *
   * @param dropped the values that were left out on the way
   * @param doubted the values that go on although a rule speaks against them, because the settings
   *     want a warning only
   */
  record Kept<T>(T value, List<Rejection> dropped, List<Rejection> doubted) implements Outcome<T> {

    public Kept {
      dropped = List.copyOf(dropped);
      doubted = List.copyOf(doubted);
    }

    public Kept(T value, List<Rejection> dropped) {
      this(value, dropped, List.of());
    }
  }

  /**
   * The row stops.
   *
   * @param rejections everything that is wrong with it, the decisive one first; at least one
   */
  record Rejected<T>(List<Rejection> rejections) implements Outcome<T> {

    public Rejected {
      rejections = List.copyOf(rejections);
      if (rejections.isEmpty()) {
        throw new IllegalArgumentException("expected at least one rejection");
      }
    }
  }

  static <T> Outcome<T> kept(T value) {
    return new Kept<>(value, List.of());
  }

  static <T> Outcome<T> rejected(Rejection rejection) {
    return new Rejected<>(List.of(rejection));
  }
}
