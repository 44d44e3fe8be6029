package io.profileimporter.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsTest {

  private static final int ROWS = 5_000;

  @TempDir private static Path folder = Path.of(".");

  @Test
  void keepsRowsOfValueTogetherInTheirOrder() {
    try (Blocks blocks = new Blocks(2, folder)) {
      Parts parts = filled(blocks);
      for (long value = 1; value < 50; value++) {
        long wanted = value;
        assertThat(rowsOf(parts, wanted))
            .containsExactlyElementsOf(
                LongStream.range(0, ROWS).filter(row -> row % 50 == wanted).boxed().toList());
      }
    }
  }

  @Test
  void countsRowsOfEachPart() {
    try (Blocks blocks = new Blocks(2, folder)) {
      Parts parts = filled(blocks);
      assertThat(IntStream.range(0, parts.count()).mapToLong(parts::rows).sum()).isEqualTo(ROWS);
    }
  }

  @Test
  void laterBlocksTakePlacesOfForgottenOnes() {
    try (Blocks blocks = new Blocks(2, folder)) {
      Blocks.Mark empty = blocks.mark();
      filled(blocks);
      Blocks.Mark full = blocks.mark();
      blocks.forgetAfter(empty);
      filled(blocks);
      assertThat(blocks.mark()).isEqualTo(full).isNotEqualTo(empty);
    }
  }

  private static Parts filled(Blocks blocks) {
    Parts parts = new Parts(3, blocks);
    long[][] columns = new long[RowNote.WIDTH][ROWS];
    for (int row = 0; row < ROWS; row++) {
      columns[0][row] = row % 50;
      columns[RowNote.ROW][row] = row;
      parts.add(columns[0][row], columns, row);
    }
    return parts;
  }

  /** All parts are looked through: a value that is in two stands in the wrong order. */
  private static List<Long> rowsOf(Parts parts, long value) {
    List<Long> found = new ArrayList<>();
    for (int part = 0; part < parts.count(); part++) {
      int before = found.size();
      parts.forEach(
          part,
          (columns, rows) -> {
            for (int row = 0; row < rows; row++) {
              if (columns[0][row] == value) {
                found.add(columns[RowNote.ROW][row]);
              }
            }
          });
      assertThat(found.size() - before).isIn(0, ROWS / 50);
    }
    return found;
  }
}
