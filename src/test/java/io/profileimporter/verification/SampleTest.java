package io.profileimporter.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.profileimporter.profile.Identity;
import io.profileimporter.profile.ProfileField;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SampleTest {

  private static Identity id(String value) {
    return new Identity(ProfileField.ID, value);
  }

  private static Identity email(String value) {
    return new Identity(ProfileField.EMAIL, value);
  }

  private static Identity phone(String value) {
    return new Identity(ProfileField.PHONE, value);
  }

  private static List<String> properties(Sample sample) {
    return sample.profiles().stream().map(profile -> profile.properties().toString()).toList();
  }

  @Test
  void keepsAllThatFit() {
    Sample sample = new Sample(3, new Random(1));
    sample.add(List.of(id("1")), "{\"id\":\"1\"}");
    sample.add(List.of(id("2")), "{\"id\":\"2\"}");
    assertThat(properties(sample)).containsExactly("{\"id\":\"1\"}", "{\"id\":\"2\"}");
  }

  @Test
  void drawsEveryProfileEquallyOften() {
    int[] drawn = new int[50];
    for (int seed = 0; seed < 2_000; seed++) {
      Sample sample = new Sample(10, new Random(seed));
      for (int number = 0; number < drawn.length; number++) {
        sample.add(List.of(id("" + number)), "{\"n\":" + number + "}");
      }
      sample.profiles().forEach(profile -> drawn[profile.properties().get("n").intValue()]++);
      assertThat(sample.profiles()).hasSize(10);
    }
    // 400 are expected of each, with a standard deviation of 18
    assertThat(IntStream.of(drawn).boxed())
        .allSatisfy(count -> assertThat(count).isCloseTo(400, within(90)));
  }

  @Test
  void putsLaterRowOnTop() {
    Sample sample = new Sample(3, new Random(1));
    sample.add(List.of(email("Ann@a.test")), "{\"email\":\"Ann@a.test\",\"a\":1,\"b\":1}");
    sample.add(
        List.of(email("ann@a.test"), phone("+7901")), "{\"email\":\"ann@a.test\",\"b\":null}");
    sample.add(List.of(phone("7901")), "{\"c\":3}");
    assertThat(properties(sample))
        .containsExactly("{\"email\":\"ann@a.test\",\"a\":1,\"b\":null,\"c\":3}");
  }

  @Test
  void trustsLastRowAloneWhereIdentifiersContradict() {
    Sample sample = new Sample(3, new Random(1));
    sample.add(List.of(id("1"), email("a@a.test")), "{\"id\":\"1\",\"a\":1}");
    sample.add(List.of(id("1"), email("b@a.test")), "{\"id\":\"1\",\"b\":2}");
    assertThat(properties(sample)).containsExactly("{\"id\":\"1\",\"b\":2}");
  }

  @Test
  void takesTwoThatBecomeOneForOne() {
    Sample sample = new Sample(3, new Random(1));
    sample.add(List.of(id("1")), "{\"a\":1}");
    sample.add(List.of(id("2")), "{\"a\":2}");
    sample.add(List.of(phone("7901")), "{\"a\":3}");
    sample.add(List.of(id("1"), phone("7901")), "{\"b\":4}");
    assertThat(properties(sample)).containsExactlyInAnyOrder("{\"a\":2}", "{\"b\":4}");
    sample.add(List.of(id("2")), "{\"c\":5}");
    assertThat(properties(sample)).containsExactlyInAnyOrder("{\"a\":2,\"c\":5}", "{\"b\":4}");
  }

  @Test
  void forgetsWhatItGivesUp() {
    Sample sample = new Sample(1, drawing(0, 1));
    sample.add(List.of(id("1")), "{\"a\":1}");
    sample.add(List.of(id("2")), "{\"a\":2}");
    sample.add(List.of(id("1")), "{\"a\":3}");
    assertThat(properties(sample)).containsExactly("{\"a\":2}");
  }

  /** Draws these numbers; a profile is kept in place of another where its number is small. */
  private static RandomGenerator drawing(long... numbers) {
    PrimitiveIterator.OfLong drawn = LongStream.of(numbers).iterator();
    return new RandomGenerator() {
      @Override
      public long nextLong() {
        return drawn.nextLong();
      }

      @Override
      public long nextLong(long bound) {
        return drawn.nextLong();
      }
    };
  }
}
