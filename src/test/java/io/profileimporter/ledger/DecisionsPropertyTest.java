package io.profileimporter.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.ledger.Nights.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever happens in the nights before: the API ends as if everything had been sent. */
class DecisionsPropertyTest {

  private static final int NIGHTS = 6;

  @Property(tries = 1000)
  void apiEndsEachNightAsAfterAFullImport(@ForAll long seed) {
    Random chance = new Random(seed);
    Nights nights = new Nights(chance);
    List<Row> rows = List.of();
    for (int night = 0; night < NIGHTS; night++) {
      rows = next(rows, chance);
      if (chance.nextInt(4) == 0) {
        nights.abandoned(rows);
        rows = next(rows, chance);
      }
      Map<Long, Map<Integer, Long>> full = nights.afterAllOf(rows);
      nights.stormy(rows);
      assertThat(nights.api()).as("night %d: %s", night, rows).isEqualTo(full);
    }
  }

  @Property(tries = 1000)
  void unchangedNightSendsNothing(@ForAll long seed) {
    Random chance = new Random(seed);
    Nights nights = new Nights(chance);
    List<Row> rows = List.of();
    for (int night = 0; night < NIGHTS; night++) {
      rows = withoutRefused(next(rows, chance));
      nights.calm(rows);
      assertThat(nights.calm(rows)).as("night %d: %s", night, rows).isZero();
    }
  }

  @Property(tries = 1000)
  void settlesAfterKills(@ForAll long seed) {
    Random chance = new Random(seed);
    Nights nights = new Nights(chance);
    List<Row> rows = List.of();
    for (int night = 0; night < NIGHTS; night++) {
      rows = withoutRefused(next(rows, chance));
      nights.stormy(rows);
      nights.calm(rows);
      assertThat(nights.calm(rows)).as("night %d: %s", night, rows).isZero();
    }
  }

  /** Most rows are as they were; some change, come, go, or change places. */
  private static List<Row> next(List<Row> before, Random chance) {
    List<Row> rows = new ArrayList<>(before);
    if (rows.isEmpty()) {
      for (int row = chance.nextInt(12); row >= 0; row--) {
        rows.add(row(chance));
      }
    }
    for (int change = chance.nextInt(4); change > 0 && !rows.isEmpty(); change--) {
      int place = chance.nextInt(rows.size());
      switch (chance.nextInt(4)) {
        case 0 -> rows.set(place, row(chance));
        case 1 -> rows.add(place, row(chance));
        case 2 -> rows.remove(place);
        default -> rows.add(rows.remove(place));
      }
    }
    return rows.isEmpty() ? List.of(row(chance)) : List.copyOf(rows);
  }

  private static Row row(Random chance) {
    return new Row((1 + chance.nextInt(4)) * 0x9E3779B97F4A7C15L, chance.nextInt(8));
  }

  private static List<Row> withoutRefused(List<Row> rows) {
    List<Row> taken = rows.stream().filter(row -> !row.isRefused()).toList();
    return taken.isEmpty() ? List.of(new Row(1, 1)) : taken;
  }
}
