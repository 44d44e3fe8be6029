package io.profileimporter.sampledata;

import java.util.regex.Pattern;

/**
 * The ways in which people and spreadsheets write one and the same value. None of them changes what
 * a cell means; which one a cell gets follows from the number of its row.
 */
final class SpreadsheetHabits {

  private static final Pattern INTERNATIONAL = Pattern.compile("\\+\\d{10,15}");
  private static final Pattern DAY = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{4}");

  private int row;

  void nextRow() {
    row++;
  }

  /** The cell as somebody typed it. */
  String typed(CsvColumn column, String cell) {
    return switch (column) {
      case PHONE -> INTERNATIONAL.matcher(cell).matches() ? phone(cell) : cell;
      case BIRTHDAY -> DAY.matcher(cell).matches() ? day(cell) : cell;
      case SEX -> row % 41 == 0 ? word(cell) : cell;
      case LAST_NAME -> row % 53 == 0 ? cell + " " : cell;
      case FIRST_NAME -> row % 67 == 0 ? "\u00A0" + cell : cell;
      case EMAIL -> row % 59 == 0 ? " " + cell : cell;
      case BONUSES -> row % 2 == 0 ? cell.replace(' ', '\u00A0') : cell;
      default -> cell;
    };
  }

  private String phone(String number) {
    if (row % 29 == 0) {
      return "'" + number;
    }
    return number.startsWith("+7") ? russian(number.substring(2)) : foreign(number);
  }

  private String russian(String national) {
    String area = national.substring(0, 3);
    String rest =
        national.substring(3, 6) + "-" + national.substring(6, 8) + "-" + national.substring(8);
    return switch (row % 5) {
      case 0 -> "+7 " + area + " " + rest;
      case 1 -> "8 (" + area + ") " + rest;
      case 2 -> "8" + national;
      case 3 -> "7" + national;
      default -> "+7" + national;
    };
  }

  private String foreign(String number) {
    return switch (row % 4) {
      case 0 -> "00" + number.substring(1);
      case 1 -> number.substring(0, 3) + " " + number.substring(3);
      default -> number;
    };
  }

  private String day(String cell) {
    if (row % 37 == 0) {
      return cell.substring(6) + "-" + cell.substring(3, 5) + "-" + cell.substring(0, 2);
    }
    return row % 43 == 0 ? cell + " 0:00:00" : cell;
  }

  private static String word(String sex) {
    return switch (sex) {
      case "М" -> "муж.";
      case "Ж" -> "жен.";
      default -> sex;
    };
  }
}
