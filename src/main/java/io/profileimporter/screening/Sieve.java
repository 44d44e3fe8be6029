package io.profileimporter.screening;

import io.profileimporter.profile.Profile;
import io.profileimporter.row.Outcome;
import io.profileimporter.row.Reason;
import io.profileimporter.row.Rejection;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers, for one row, what stays, what is dropped, what is doubted, and whether the row stops.
 */
final class Sieve {

  /** Most rows need none of these lists. */
  private List<Rejection> dropped = List.of();

  private List<Rejection> doubted = List.of();
  private List<Rejection> decisive = List.of();

  /** Notes a value that a rule spoke against; answers whether the value is to go. */
  boolean drops(Action action, Rejection rejection) {
    switch (action) {
      case OFF -> {
        return false;
      }
      case WARN -> {
        doubted = with(doubted, rejection);
        return false;
      }
      case DROP_VALUE -> add(rejection);
      case REJECT_ROW -> decisive = with(decisive, rejection);
    }
    return true;
  }

  /** Notes a value that is not in the profile. */
  void add(Rejection rejection) {
    dropped = with(dropped, rejection);
  }

  private static List<Rejection> with(List<Rejection> some, Rejection further) {
    List<Rejection> all = some.isEmpty() ? new ArrayList<>() : some;
    all.add(further);
    return all;
  }

  /** What became of the row whose clean profile this is. */
  Outcome<Profile> outcome(Profile clean) {
    if (decisive.isEmpty() && !clean.hasIdentity()) {
      decisive = List.of(Rejection.ofRow(Reason.NO_IDENTIFIER, noIdentifier()));
    }
    if (decisive.isEmpty()) {
      return new Outcome.Kept<>(clean, dropped, doubted);
    }
    List<Rejection> all = new ArrayList<>(decisive);
    all.addAll(dropped);
    return new Outcome.Rejected<>(all);
  }

  private String noIdentifier() {
    String expected = "expected an id, e-mail, phone, loyalty card or telegram id but ";
    return expected + (dropped.isEmpty() ? "found none" : "none was left");
  }
}
