package io.profileimporter.mapping;

import java.util.function.Function;

/** Turns what stands in a row into a typed value. Pure, and it takes any text that is not empty. */
interface Conversion<T> {

  /**
   * Converts one value.
   *
   * @param found clean and not empty
   */
  Converted<T> convert(Found found);

  /** The same conversion with another form of its value. */
  default <R> Conversion<R> as(Function<? super T, ? extends R> form) {
    return found -> convert(found).map(form);
  }
}
