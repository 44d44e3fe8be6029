package io.profileimporter.census;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The customers of one value: what their rows say while these are few, counts once they are many.
 */
final class Sharers {

  /** How many rows that say different things are kept. */
  static final int FEW = 24;

  /** Rows that say the same: the first, and the number of the last. */
  private static final class Rows {
    private final RowFacts first;
    private long last;

    Rows(RowFacts first) {
      this.first = first;
      this.last = first.record();
    }
  }

  private final CountedField field;
  private final String shown;
  private final List<Rows> few = new ArrayList<>(2);
  private @Nullable Crowd crowd;

  /**
   * Begins with the first row of a value.
   *
   * @param shown the value, masked
   */
  Sharers(CountedField field, String shown, RowFacts first) {
    this.field = field;
    this.shown = shown;
    few.add(new Rows(first));
  }

  CountedField field() {
    return field;
  }

  String shown() {
    return shown;
  }

  /** Adds a row; answers whether with it they have become many. */
  boolean add(RowFacts facts) {
    if (crowd != null) {
      crowd.add(facts);
      return false;
    }
    for (Rows rows : few) {
      if (rows.first.saysTheSame(facts)) {
        rows.last = facts.record();
        return false;
      }
    }
    few.add(new Rows(facts));
    return few.size() > FEW && becomeMany();
  }

  private boolean becomeMany() {
    Crowd all = counted();
    few.clear();
    crowd = all;
    return true;
  }

  private Crowd counted() {
    Crowd all = new Crowd(field);
    few.forEach(rows -> all.add(rows.first));
    return all;
  }

  Figures figures(long rows) {
    return (crowd == null ? counted() : crowd).figures(rows);
  }

  /** The consents that a later row grants after an earlier one refused them; none for a crowd. */
  int regained() {
    int regained = 0;
    for (Rows earlier : few) {
      for (Rows later : few) {
        if (earlier.first.record() < later.last) {
          regained |= earlier.first.refused() & later.first.granted();
        }
      }
    }
    return regained;
  }
}
