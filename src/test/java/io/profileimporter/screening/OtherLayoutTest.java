package io.profileimporter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherLayoutTest {

  @ParameterizedTest
  @CsvSource({"тест,ntcn", "test,еуые", "не указано,yterfpfyj", "гость,ujcnm", "müller,ьüддук"})
  void typesWordOnOtherKeys(String word, String typed) {
    assertThat(OtherLayout.key(word)).isEqualTo(Fold.key(typed));
  }

  @Test
  void findsWordTypedOnOtherKeys() {
    NameRules names = new Rules(ScreeningSettings.defaults()).name;
    assertThat(names.ofFirst("ghbdtn")).isPresent();
    assertThat(names.ofFirst("Грбдтн")).isEmpty();
  }
}
