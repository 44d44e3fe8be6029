package io.profileimporter.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class ShuffleTest {

  @Property(tries = 50)
  void givesEveryNumberOnce(
      @ForAll @LongRange(min = 1, max = 60) long high,
      @ForAll @LongRange(min = 1, max = 60) long low,
      @ForAll long seed) {
    Shuffle shuffle = new Shuffle(high, low, seed);
    assertThat(LongStream.range(0, shuffle.size()).map(shuffle::at).sorted())
        .containsExactlyElementsOf(LongStream.range(0, high * low).boxed().toList());
  }
}
