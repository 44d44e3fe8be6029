package io.profileimporter.row;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Remembers what is made of texts that come again and again in an export: first names, mail
 * domains. Each text has one place, from which the next one of that place drives it out. Threads
 * can share it.
 */
public final class RecurringTexts<T> {

  private static final int PLACES = 2048;

  /** Longer texts are made anew each time: they seldom come again, and take room. */
  private static final int LONGEST = 48;

  private final Function<String, T> making;
  private final AtomicReferenceArray<Made<T>> places = new AtomicReferenceArray<>(PLACES);

  private record Made<T>(String text, T thing) {}

  /**
   * Remembers nothing yet.
   *
   * @param making pure: the same text always becomes the same
   */
  public RecurringTexts(Function<String, T> making) {
    this.making = making;
  }

  /** What a text becomes. */
  public T of(String text) {
    if (text.length() > LONGEST) {
      return making.apply(text);
    }
    int hash = text.hashCode();
    int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    Made<T> known = places.getAcquire(place);
    return known != null && known.text.equals(text) ? known.thing : made(text, place);
  }

  private T made(String text, int place) {
    T thing = making.apply(text);
    places.setRelease(place, new Made<>(text, thing));
    return thing;
  }
}
