package io.profileimporter.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Runs the tables of cases: {@code settings,value,result,why}; {@code \\u00A0} is a character. */
class ConversionTablesTest {

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

  @ParameterizedTest(name = "{1} -> {2}: {3}")
  @CsvFileSource(
      resources = {
        "/mapping/text.csv",
        "/mapping/email.csv",
        "/mapping/phone.csv",
        "/mapping/date.csv",
        "/mapping/number.csv",
        "/mapping/gender.csv",
        "/mapping/boolean.csv",
        "/mapping/part.csv",
        "/mapping/table.csv",
        "/mapping/list.csv",
        "/mapping/html.csv"
      },
      numLinesToSkip = 1,
      ignoreLeadingAndTrailingWhitespace = false,
      emptyValue = "")
  void convertsAsTold(String settings, String value, String result, String why) {
    String converted = Mappings.result(Mappings.mapValue(settings, unescape(value)));

    assertThat(converted).as(why).isEqualTo(unescape(result));
  }

  private static String unescape(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
  }
}
