package io.profileimporter.brake;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.brake.BrakeSettings.Mode;
import io.profileimporter.settings.Problems;
import io.profileimporter.settings.SettingsNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Brakes and chance: exports that are drawn alike are never held, and halved ones always. */
class BrakesPropertiesTest {

  private final Brakes brakes =
      new Brakes(BrakeSettings.from(SettingsNode.empty("settings", new Problems()), Mode.HOLD));

  @Property(tries = 300)
  void exportsDrawnAlikeAreNotHeld(
      @ForAll @IntRange(min = 0, max = 5000) int rows,
      @ForAll @IntRange(min = 1, max = 5) int runs,
      @ForAll @DoubleRange(min = 0, max = 1) double filled,
      @ForAll @DoubleRange(min = 0, max = 1) double bad,
      @ForAll long seed) {
    Random chance = new Random(seed);
    List<Shape> before = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      before.add(drawn(chance, rows, filled, bad));
    }
    assertThat(brakes.look(drawn(chance, rows, filled, bad), before)).isEmpty();
  }

  @Property(tries = 300)
  void halvedExportsAreHeld(
      @ForAll @IntRange(min = 400, max = 100_000) int rows,
      @ForAll @IntRange(min = 1, max = 5) int runs,
      @ForAll long seed) {
    Random chance = new Random(seed);
    List<Shape> before = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      before.add(shape(rows + chance.nextInt(rows / 20), 0, 0, 0));
    }
    assertThat(brakes.look(shape(rows / 2, 0, 0, 0), before)).hasSize(1);
  }

  @Property(tries = 300)
  void halvedValuesAreHeld(
      @ForAll @IntRange(min = 1000, max = 5000) int rows,
      @ForAll @DoubleRange(min = 0.3, max = 1) double filled,
      @ForAll long seed) {
    Random chance = new Random(seed);
    List<Shape> before = List.of(drawn(chance, rows, filled, 0));
    assertThat(brakes.look(drawn(chance, rows, filled / 3, 0), before)).hasSize(1);
  }

  /** Rows come as chance has it, one for each of twice as many customers who might have come. */
  private static Shape drawn(Random chance, int rows, double filled, double bad) {
    long count = of(chance, 2L * rows, 0.5);
    long full = of(chance, count, filled);
    return shape(count, of(chance, count, bad), full, of(chance, full, bad));
  }

  private static Shape shape(long rows, long rejected, long filled, long dropped) {
    return new Shape(
        OptionalLong.of(rows),
        List.of(),
        false,
        rows,
        rejected,
        Map.of("email", new ValueCounts(filled, dropped)));
  }

  private static long of(Random chance, long all, double share) {
    long some = 0;
    for (long one = 0; one < all; one++) {
      some += chance.nextDouble() < share ? 1 : 0;
    }
    return some;
  }
}
