package io.profileimporter.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VinsTest {

  @Test
  void usesTheAlphabetOfVins() {
    SplittableRandom chance = new SplittableRandom(1);
    assertThat(Stream.generate(() -> Vins.of("WVW", chance)).limit(500))
        .allMatch(vin -> vin.matches("WVW[A-HJ-NPR-Z0-9]{5}[0-9X][A-HJ-NPR-Z0-9]{4}[0-9]{4}"));
  }
}
