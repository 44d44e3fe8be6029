package io.profileimporter.census;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The customers of one value: what their rows say while these are few, counts once they are many.
 * Rows are added in their order.
 */
final class Sharers {

  /** How many rows that say different things are kept. */
  static final int FEW = 24;

  private static final int EXAMPLES = 3;

  private final CountedField field;
  private final List<RowFacts> few = new ArrayList<>(2);
  private final List<Long> examples = new ArrayList<>(EXAMPLES);
  private @Nullable Crowd crowd;
  private long rows;
  private int refused;
  private int regained;

  Sharers(CountedField field) {
    this.field = field;
  }

  CountedField field() {
    return field;
  }

  /** Adds a row. */
  void add(RowFacts facts) {
    rows++;
    regained |= refused & RowNote.granted(facts.row());
    refused |= RowNote.refused(facts.row());
    if (crowd != null) {
      crowd.add(facts);
    } else if (few.stream().noneMatch(facts::saysTheSame)) {
      addAnother(facts);
    }
  }

  private void addAnother(RowFacts facts) {
    few.add(facts);
    if (examples.size() < EXAMPLES) {
      examples.add(facts.record());
    }
    if (few.size() > FEW) {
      crowd = counted(few);
      few.clear();
    }
  }

  private Crowd counted(List<RowFacts> facts) {
    Crowd all = new Crowd(field);
    facts.forEach(all::add);
    return all;
  }

  Figures figures() {
    Crowd counted = crowd == null ? counted(people()) : crowd;
    return counted.figures(rows, examples);
  }

  private List<RowFacts> people() {
    return SamePerson.unified(few, field == CountedField.BIRTHDAY);
  }

  /** The consents that a later row grants after an earlier one refused them. */
  int regained() {
    return regained;
  }
}
