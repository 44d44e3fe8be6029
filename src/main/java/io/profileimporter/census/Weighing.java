package io.profileimporter.census;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

/**
 * Finds the values that stand in several rows, gathers their customers, and has them judged. Rows
 * of values that may be repeated are first put into parts, by the hash of the value, so that each
 * part finds room in memory: however many values are repeated, no row is read more than a few
 * times.
 */
final class Weighing {

  private static final int[] ALL = IntStream.range(0, RowNote.WIDTH).toArray();
  private static final int MOST_PARTS = 1024;

  private final Columns columns;
  private final Blocks blocks;
  private final Room room;
  private final NameOrder order;
  private final Judge judge;
  private final Findings findings;
  private final DoubleConsumer working;
  private final Set<Long> defaultDays = new HashSet<>();
  private double done;

  /**
   * A weighing.
   *
   * @param blocks of the columns, which has room for the parts, too
   * @param working is told the share that is done, often
   */
  Weighing(
      Columns columns,
      Blocks blocks,
      Room room,
      NameOrder order,
      Judge judge,
      Findings findings,
      DoubleConsumer working) {
    this.columns = columns;
    this.blocks = blocks;
    this.room = room;
    this.order = order;
    this.judge = judge;
    this.findings = findings;
    this.working = working;
  }

  /**
   * Weighs all values. Birthdays come first: one that is nobody's own tells nothing of who is who.
   *
   * @param days hashes of the birthdays that are weighed
   */
  void weigh(List<Long> days) {
    Gathering gathering = gathering(CountedField.BIRTHDAY, this::all, columns.rows());
    days.forEach(day -> gathering.choose(day, Repeats.MOST));
    gathering.finish();
    for (CountedField field : CountedField.ALL) {
      done += 1.0 / CountedField.ALL.size();
      if (field != CountedField.BIRTHDAY && columns.filled(field.column()) > 1) {
        weigh(field);
      }
    }
  }

  private void weigh(CountedField field) {
    Blocks.Mark mark = blocks.mark();
    Parts parts = parts(field, repeated(field));
    for (int number = 0; number < parts.count(); number++) {
      int part = number;
      weigh(field, visitor -> parts.forEach(part, told(visitor)), parts.rows(part));
    }
    blocks.forgetAfter(mark);
  }

  private SeenTwice repeated(CountedField field) {
    SeenTwice seen = new SeenTwice(columns.filled(field.column()), room.slots());
    columns.forEach(
        told((numbers, rows) -> eachHash(numbers[0], rows, (hash, row) -> seen.add(hash))),
        field.column());
    return seen;
  }

  private Parts parts(CountedField field, SeenTwice repeated) {
    long most = columns.filled(field.column()) / room.facts() + 1;
    Parts parts = new Parts((int) Math.min(MOST_PARTS, Math.min(most, room.parts())), blocks);
    all(
        (numbers, rows) ->
            eachHash(
                numbers[field.column()],
                rows,
                (hash, row) -> {
                  if (repeated.has(hash)) {
                    parts.add(hash, numbers, row);
                  }
                }));
    return parts;
  }

  /** Weighs the values of some rows, of which there are so many. */
  private void weigh(CountedField field, Consumer<Columns.Visitor> rows, long count) {
    Gathering gathering = gathering(field, rows, count);
    long needed = count * 3 / 2 + 16;
    int rounds = (int) ((needed + room.slots() - 1) / room.slots());
    int slots = rounds > 1 ? room.slots() : Integer.highestOneBit((int) needed) * 2;
    for (int number = 0; number < rounds; number++) {
      int round = number;
      Repeats repeats = new Repeats(slots);
      rows.accept(
          (numbers, length) ->
              eachHash(
                  numbers[field.column()],
                  length,
                  (hash, row) -> {
                    if ((hash >>> 33) % rounds == round) {
                      repeats.add(hash);
                    }
                  }));
      repeats.forEach(judge.leastRows(field), gathering::choose);
    }
    gathering.finish();
  }

  private Gathering gathering(CountedField field, Consumer<Columns.Visitor> rows, long count) {
    return new Gathering(
        field,
        rows,
        (numbers, row) -> RowFacts.of(numbers, row, order, defaultDays),
        (int) Math.min(room.facts(), 3 * (count + 1)),
        this::judge);
  }

  private void judge(long hash, Sharers sharers) {
    List<Finding> found = judge.judge(sharers, hash);
    found.forEach(findings::add);
    if (sharers.field() == CountedField.BIRTHDAY && !found.isEmpty()) {
      defaultDays.add(hash);
    }
  }

  private void all(Columns.Visitor visitor) {
    columns.forEach(told(visitor), ALL);
  }

  private Columns.Visitor told(Columns.Visitor visitor) {
    return (numbers, rows) -> {
      working.accept(done);
      visitor.visit(numbers, rows);
    };
  }

  /** Takes a hash and its row. */
  private interface HashTaker {
    void take(long hash, int row);
  }

  private static void eachHash(long[] hashes, int rows, HashTaker taker) {
    for (int row = 0; row < rows; row++) {
      if (hashes[row] != 0) {
        taker.take(hashes[row], row);
      }
    }
  }
}
