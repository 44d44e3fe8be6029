package io.profileimporter.census;

import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the values that stand in several rows, gathers their customers, and has them judged. Each
 * is done in as many rounds as the memory asks for, and exactly.
 */
final class Weighing {

  private static final int[] ALL = IntStream.range(0, RowNote.WIDTH).toArray();

  private final Columns columns;
  private final Room room;
  private final NameOrder order;
  private final Judge judge;
  private final Findings findings;
  private final DoubleConsumer working;
  private final int facts;
  private ChosenValues chosen;
  private double done;

  /**
   * A weighing.
   *
   * @param working is told the share that is done, often
   */
  Weighing(
      Columns columns,
      Room room,
      NameOrder order,
      Judge judge,
      Findings findings,
      DoubleConsumer working) {
    this.columns = columns;
    this.room = room;
    this.order = order;
    this.judge = judge;
    this.findings = findings;
    this.working = working;
    this.facts = (int) Math.min(room.facts(), 3L * CountedField.ALL.size() * (columns.rows() + 1));
    this.chosen = new ChosenValues(facts);
  }

  /**
   * Weighs all values.
   *
   * @param days hashes of the birthdays that are weighed
   */
  void weigh(List<Long> days) {
    for (CountedField field : CountedField.ALL) {
      if (field == CountedField.BIRTHDAY) {
        days.forEach(day -> choose(field, day, Repeats.MOST));
      } else {
        choose(field, judge.leastRows(field));
      }
      done += 1.0 / CountedField.ALL.size();
    }
    gather();
  }

  private void choose(CountedField field, int least) {
    long needed = columns.filled(field.column()) * 3 / 2 + 16;
    int rounds = (int) ((needed + room.slots() - 1) / room.slots());
    int slots = rounds > 1 ? room.slots() : Integer.highestOneBit((int) needed) * 2;
    for (int round = 0; round < rounds; round++) {
      count(field, round, rounds, slots)
          .forEach(least, (hash, times) -> choose(field, hash, times));
    }
  }

  private Repeats count(CountedField field, int round, int rounds, int slots) {
    Repeats repeats = new Repeats(slots);
    columns.forEach(
        (numbers, rows) -> {
          working.accept(done);
          for (int row = 0; row < rows; row++) {
            long hash = numbers[0][row];
            if (hash != 0 && (hash >>> 33) % rounds == round) {
              repeats.add(hash);
            }
          }
        },
        field.column());
    return repeats;
  }

  private void choose(CountedField field, long hash, int rows) {
    chosen.choose(field, hash, rows);
    if (chosen.isFull()) {
      gather();
    }
  }

  private void gather() {
    if (chosen.isEmpty()) {
      return;
    }
    columns.forEach(
        (numbers, rows) -> {
          working.accept(done);
          for (int row = 0; row < rows; row++) {
            gather(numbers, row);
          }
        },
        ALL);
    chosen.forEach((hash, sharers) -> judge.judge(sharers, hash).forEach(findings::add));
    chosen = new ChosenValues(facts);
  }

  private void gather(long[][] numbers, int row) {
    Supplier<RowFacts> once = new Once(numbers, row);
    for (int field = 0; field < RowNote.FIELDS; field++) {
      long hash = numbers[field][row];
      if (hash != 0) {
        chosen.add(hash, once);
      }
    }
  }

  /** The facts of a row, made when they are first asked for. */
  private final class Once implements Supplier<RowFacts> {
    private final long[][] numbers;
    private final int row;
    private @Nullable RowFacts made;

    Once(long[][] numbers, int row) {
      this.numbers = numbers;
      this.row = row;
    }

    @Override
    public RowFacts get() {
      RowFacts known = made;
      if (known == null) {
        known = RowFacts.of(numbers, row, order);
        made = known;
      }
      return known;
    }
  }
}
