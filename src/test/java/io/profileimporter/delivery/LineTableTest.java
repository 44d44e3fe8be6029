package io.profileimporter.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LineTableTest {

  private final Line nowhere = new Line();
  private final LineTable table = new LineTable();

  /** The multiples of a power of two all have the same place at first. */
  @Property(tries = 50)
  void findsWhatWasPutLast(
      @ForAll @Size(max = 3_000) List<@LongRange(min = -900, max = 900) Long> numbers) {
    LineTable lines = new LineTable();
    Map<Long, Line> expected = new HashMap<>();
    for (long number : numbers) {
      Line line = new Line();
      lines.put(number << 10, line);
      expected.put(number << 10, line);
    }
    for (long hash = -900L << 10; hash <= 900 << 10; hash += 1 << 10) {
      assertThat(lines.find(hash, nowhere)).isSameAs(expected.getOrDefault(hash, nowhere));
    }
  }

  @Test
  void grows() {
    for (long hash = 0; hash < 5_000; hash++) {
      table.put(hash, new Line());
    }
    assertThat(table.find(4_999, nowhere)).isNotSameAs(nowhere);
    assertThat(table.find(5_000, nowhere)).isSameAs(nowhere);
  }

  @Test
  void forgetsAll() {
    table.put(7, new Line());
    table.clear();
    assertThat(table.find(7, nowhere)).isSameAs(nowhere);
  }
}
