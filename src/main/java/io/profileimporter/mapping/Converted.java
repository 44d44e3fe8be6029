package io.profileimporter.mapping;

import io.profileimporter.row.Reason;
import java.util.function.Function;

/** What became of a text: a value, or what was expected in its place. */
sealed interface Converted<T> {

  /** The text is a value. */
  record Value<T>(T value) implements Converted<T> {}

  /**
   * The text is no such value.
   *
   * @param expected what a value looks like: {@code yyyy-MM-dd}
   */
  record Unfit<T>(Reason reason, String expected) implements Converted<T> {

    private static final int LONGEST = 120;

    /** What was expected and what was found, in words. */
    String detail(String found) {
      String shown = found.length() <= LONGEST ? found : found.substring(0, LONGEST) + "…";
      return "expected " + expected + " but was \"" + shown + "\"";
    }
  }

  static <T> Converted<T> value(T value) {
    return new Value<>(value);
  }

  /** The text cannot be read as such a value. */
  static <T> Unfit<T> unreadable(String expected) {
    return new Unfit<>(Reason.UNREADABLE_VALUE, expected);
  }

  /** The text is in none of the tables. */
  static <T> Unfit<T> unknown(String expected) {
    return new Unfit<>(Reason.UNKNOWN_VALUE, expected);
  }

  /** The same with another form of the value. */
  default <R> Converted<R> map(Function<? super T, ? extends R> form) {
    if (this instanceof Value<T> found) {
      return new Value<>(form.apply(found.value()));
    }
    Unfit<T> unfit = (Unfit<T>) this;
    return new Unfit<>(unfit.reason(), unfit.expected());
  }
}
