package io.profileimporter.sampledata;

import io.profileimporter.sampledata.Customer.Loyalty;
import java.util.regex.Pattern;

/** How the CSV export writes values. */
final class CsvText {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private CsvText() {}

  static String sex(String sex) {
    return switch (sex) {
      case "m" -> "М";
      case "f" -> "Ж";
      default -> sex;
    };
  }

  static String yesNo(boolean answer) {
    return answer ? "да" : "нет";
  }

  /** {@code dd.MM.yyyy}, be it a day that exists or not. */
  static String day(String iso) {
    return DAY.matcher(iso).matches()
        ? iso.substring(8) + "." + iso.substring(5, 7) + "." + iso.substring(0, 4)
        : iso;
  }

  static String positive(int number) {
    return number > 0 ? Integer.toString(number) : "";
  }

  /** With a space between thousands and a decimal comma. */
  static String bonuses(Loyalty loyalty) {
    if (loyalty.card().isEmpty()) {
      return "";
    }
    int bonuses = loyalty.bonuses();
    String grouped =
        bonuses < 1_000
            ? Integer.toString(bonuses)
            : bonuses / 1_000 + " " + Integer.toString(1_000 + bonuses % 1_000).substring(1);
    return grouped + ",00";
  }
}
