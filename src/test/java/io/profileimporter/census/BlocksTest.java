package io.profileimporter.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlocksTest {

  @TempDir private static Path folder = Path.of(".");

  private final long[] room = new long[Blocks.NUMBERS];

  @Test
  void readsBackWhatStandsInTheFile() {
    try (Blocks blocks = new Blocks(0, folder)) {
      long[] numbers = new long[Blocks.NUMBERS];
      numbers[7] = 42;
      Blocks.Block first = blocks.keep(numbers);
      numbers[7] = 43;
      Blocks.Block second = blocks.keep(numbers);
      assertThat(blocks.numbers(first, room)[7]).isEqualTo(42);
      assertThat(blocks.numbers(second, room)[7]).isEqualTo(43);
    }
  }

  @Test
  void saysWhereFileEndsTooEarly() {
    try (Blocks blocks = new Blocks(0, folder)) {
      blocks.keep(room);
      Blocks.Block block = new Blocks.Block(Optional.empty(), Blocks.NUMBERS);
      assertThatThrownBy(() -> blocks.numbers(block, room))
          .isInstanceOf(CensusFileException.class)
          .hasMessage(
              "the census of the export keeps its notes in %s (about 100 bytes a row; up to twice"
                      .formatted(folder)
                  + " as many where most values are repeated), and after 0 MB that failed: the file ends too early");
    }
  }
}
