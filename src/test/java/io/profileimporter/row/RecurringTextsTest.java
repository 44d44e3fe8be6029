package io.profileimporter.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RecurringTextsTest {

  private final List<String> made = new ArrayList<>();
  private final RecurringTexts<Integer> lengths =
      new RecurringTexts<>(
          text -> {
            made.add(text);
            return text.length();
          });

  @Property
  void sayWhatIsMade(@ForAll List<String> texts) {
    texts.forEach(text -> assertThat(lengths.of(text)).isEqualTo(text.length()));
  }

  @Test
  void makeATextOnce() {
    lengths.of("Anna");
    lengths.of("Anna");
    assertThat(made).containsExactly("Anna");
  }

  /** Both have the hash code 2112. */
  @Test
  void tellTextsOfOnePlaceApart() {
    assertThat(List.of(lengths.of("Aa"), lengths.of("BB"), lengths.of("Aa"))).containsOnly(2);
    assertThat(made).containsExactly("Aa", "BB", "Aa");
  }

  @Test
  void forgetLongTexts() {
    lengths.of("a".repeat(49));
    lengths.of("a".repeat(49));
    assertThat(made).hasSize(2);
  }
}
