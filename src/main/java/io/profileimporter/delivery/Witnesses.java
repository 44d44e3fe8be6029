package io.profileimporter.delivery;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The last delivered profiles of some lines. One of them is sent once more to see whether the API
 * takes anything; that changes nothing there, as long as no later state of it has been sent.
 */
final class Witnesses {

  /** More than one, because a profile that the API fails on may stand in the line of the last. */
  private static final int KEPT = 3;

  private final Deque<Parcel> last = new ArrayDeque<>();

  /** Remembers a delivered parcel in place of what its line had delivered before. */
  void remember(Parcel parcel) {
    Line line = parcel.line().leader();
    last.removeIf(other -> other.line().leader() == line);
    if (last.size() == KEPT) {
      last.removeLast();
    }
    last.addFirst(parcel);
  }

  /** The latest that may come again. */
  Optional<Parcel> find(Predicate<Parcel> mayComeAgain) {
    return last.stream().filter(mayComeAgain).findFirst().map(Parcel::asWitness);
  }

  /** Has later states of them wait for them, or them for later states. */
  void keepTheirLines(Lines lines) {
    last.forEach(
        parcel -> parcel.profiles().forEach(profile -> lines.keep(profile, parcel.line())));
  }
}
