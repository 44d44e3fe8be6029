package io.profileimporter.census;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Gathers the customers of values of one property, as many values at a time as there is room for,
 * and hands each value over with them.
 */
final class Gathering {

  /** Makes facts of a row. */
  interface Facts {
    RowFacts of(long[][] columns, int row);
  }

  private final CountedField field;
  private final Consumer<Columns.Visitor> rows;
  private final Facts facts;
  private final int room;
  private final BiConsumer<Long, Sharers> gathered;
  private ChosenValues chosen;

  /**
   * A gathering.
   *
   * @param rows goes through the rows in which the values stand, all columns of them
   * @param room how many rows' facts are held
   */
  Gathering(
      CountedField field,
      Consumer<Columns.Visitor> rows,
      Facts facts,
      int room,
      BiConsumer<Long, Sharers> gathered) {
    this.field = field;
    this.rows = rows;
    this.facts = facts;
    this.room = room;
    this.gathered = gathered;
    this.chosen = new ChosenValues(room);
  }

  /** Has the customers of a value gathered, which stands in so many rows. */
  void choose(long hash, int times) {
    chosen.choose(field, hash, times);
    if (chosen.isFull()) {
      gather();
      chosen = new ChosenValues(room);
    }
  }

  /** Has those gathered that are left. */
  void finish() {
    if (!chosen.isEmpty()) {
      gather();
    }
  }

  private void gather() {
    rows.accept(
        (columns, count) -> {
          for (int row = 0; row < count; row++) {
            long hash = columns[field.column()][row];
            if (hash != 0 && chosen.has(hash)) {
              chosen.add(hash, facts.of(columns, row));
            }
          }
        });
    chosen.forEach(gathered);
  }
}
