package io.profileimporter.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTableTest {

  private static final EntryState[] STATES = EntryState.values();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void holdsTheLastOfEachIdentity(long seed) {
    Random chance = new Random(seed);
    Map<Long, LedgerEntry> expected = new HashMap<>();
    try (EntryTable table = new EntryTable(folder)) {
      for (int put = 0; put < 5_000; put++) {
        LedgerEntry entry = entry(chance);
        expected.put(entry.identity(), entry);
        table.put(entry);
      }
      assertThat(table.size()).isEqualTo(expected.size());
      assertThat(table.live())
          .isEqualTo(expected.values().stream().mapToLong(PackedEntry::size).sum());
      expected.forEach((identity, entry) -> assertThat(table.find(identity)).contains(entry));
      table.forEach(entry -> assertThat(expected.remove(entry.identity())).isEqualTo(entry));
      assertThat(expected).isEmpty();
    }
  }

  @Test
  void findsNothingThatIsNotThere() {
    try (EntryTable table = new EntryTable(folder)) {
      table.put(new LedgerEntry(1, 1, 0, EntryState.IN_DOUBT, List.of(), List.of()));
      assertThat(LongStream.range(2, 5_000).filter(id -> table.find(id).isPresent())).isEmpty();
    }
  }

  @Test
  void loadsEntriesThatStandOneBehindTheOther() {
    LedgerEntry one = new LedgerEntry(1, 2, 1, EntryState.SEEN, List.of(11L, 12L), List.of());
    LedgerEntry two = new LedgerEntry(2, 2, 0, EntryState.DUE, List.of(), List.of(7L, 8L, 9L));
    LongBuffer packed = LongBuffer.allocate(PackedEntry.size(one) + PackedEntry.size(two));
    PackedEntry.write(one, packed);
    PackedEntry.write(two, packed);
    try (EntryTable table = new EntryTable(folder)) {
      table.load(packed.flip());
      assertThat(table.find(1)).contains(one);
      assertThat(table.find(2)).contains(two);
    }
  }

  @Test
  void leavesNoFileBehind() throws Exception {
    new EntryTable(folder).close();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  private static LedgerEntry entry(Random chance) {
    List<Long> contents = chance.longs(chance.nextInt(4)).boxed().toList();
    return new LedgerEntry(
        chance.nextInt(3_000) - 1_500L,
        chance.nextLong(),
        chance.nextLong(),
        chance.nextInt(contents.size() + 1),
        STATES[chance.nextInt(STATES.length)],
        contents,
        chance.longs(chance.nextInt(3)).boxed().toList());
  }
}
