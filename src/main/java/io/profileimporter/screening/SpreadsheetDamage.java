package io.profileimporter.screening;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what a spreadsheet made of a value: the digits are gone and are not made up again. */
final class SpreadsheetDamage {

  private static final Pattern SCIENTIFIC =
      Pattern.compile("[+-]?\\d+([.,]\\d+)?[eEеЕ]\\s*\\+?\\d{1,3}");
  private static final Pattern ERROR =
      Pattern.compile(
          "#(REF|VALUE|NAME|DIV/0|NUM|NULL|ССЫЛКА|ЗНАЧ|ИМЯ|ДЕЛ/0|ЧИСЛО|ПУСТО|BEZUG|WERT)[!?]?");

  private SpreadsheetDamage() {}

  static Optional<Finding> judge(String text) {
    String value = text.strip();
    boolean number = !value.isEmpty() && value.charAt(0) <= '9' && !Digits.areAll(value);
    if (!number) {
      return Optional.empty();
    }
    if (SCIENTIFIC.matcher(value).matches()) {
      return Finding.strong(
          Rule.SPREADSHEET_DAMAGE, "a spreadsheet rounded the number; its digits are lost");
    }
    boolean error = value.charAt(0) == '#' && ERROR.matcher(value).matches();
    boolean narrow = value.length() > 2 && value.chars().allMatch(sign -> sign == '#');
    return error || narrow
        ? Finding.strong(Rule.SPREADSHEET_DAMAGE, "a spreadsheet wrote an error for the value")
        : Optional.empty();
  }
}
