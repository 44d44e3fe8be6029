package io.profileimporter.row;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet program would run as a formula or write otherwise (leading zeros, long
 * numbers, days, truth values), and how they are written so that it leaves them as they are: with
 * one apostrophe more in front. Control characters but the line feed stand as their pictures.
 * Reading takes all of that away again.
 */
public final class SpreadsheetText {

  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final int PICTURES = 0x2400;

  /** No number and no day is longer. */
  private static final int LONGEST = 100;

  private static final char ESCAPE = '\u2426';

  /** What every program leaves alone. */
  private static final Pattern PLAIN_NUMBER = Pattern.compile("0|[1-9][0-9]{0,14}");

  /** Numbers, days and times as far as they have no letters, an exponent, am or pm, or a month. */
  private static final Pattern NUMBER_OR_DAY =
      Pattern.compile(
          "(?Ui)[^\\p{L}(]+|\\([^\\p{L}]+\\)|[\\d.,]+e[+-]?\\d+|[\\d:. ]+[ap]m?"
              + "|[^\\p{L}]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йя]"
              + "|июн|июл|авг|сен|окт|ноя|дек|mär|mai|okt|dez|fév|avr|juin|juil|aoû|déc|ene|abr|ago"
              + "|dic)\\p{L}*[^\\p{L}]*");

  private static final Set<String> TRUTH =
      Set.of("true", "false", "истина", "ложь", "wahr", "falsch", "vrai", "faux");

  private SpreadsheetText() {}

  /**
   * The cell as it is safely written: {@code =A1} as {@code '=A1}, {@code '=A1} as {@code ''=A1}.
   */
  public static String protect(String cell) {
    return protect(cell, StandardCharsets.UTF_8);
  }

  /** The same in an encoding that need not have those pictures: then control characters stay. */
  public static String protect(String cell, Charset charset) {
    boolean hasPictures =
        charset.name().startsWith("UTF-") || charset.newEncoder().canEncode(ESCAPE);
    String text = hasPictures ? pictured(cell) : cell;
    int apostrophes = apostrophes(text);
    boolean needed = apostrophes == 0 ? isConverted(text) : isTaken(text.substring(apostrophes));
    return needed ? "'" + text : text;
  }

  /** The cell that was written: what {@link #protect} was given. */
  public static String unprotect(String cell) {
    int apostrophes = apostrophes(cell);
    boolean taken = apostrophes > 0 && isTaken(cell.substring(apostrophes));
    return unpictured(taken ? cell.substring(1) : cell);
  }

  private static int apostrophes(String cell) {
    int count = 0;
    while (count < cell.length() && cell.charAt(count) == '\'') {
      count++;
    }
    return count;
  }

  /** Whether an apostrophe in front of this text is one of ours. */
  private static boolean isTaken(String text) {
    return isConverted(text) || (!text.isEmpty() && Character.isDigit(text.charAt(0)));
  }

  private static boolean isConverted(String cell) {
    if (cell.isEmpty() || PLAIN_NUMBER.matcher(cell).matches()) {
      return false;
    }
    String text = cell.strip();
    return FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0
        || TRUTH.contains(text.toLowerCase(Locale.ROOT))
        || (hasDigit(text) && text.length() <= LONGEST && NUMBER_OR_DAY.matcher(text).matches());
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static String pictured(String cell) {
    if (cell.chars().noneMatch(SpreadsheetText::isWrittenOtherwise)) {
      return cell;
    }
    StringBuilder text = new StringBuilder(cell.length() + 8);
    for (int at = 0; at < cell.length(); at++) {
      char letter = cell.charAt(at);
      if (isPicture(letter)) {
        text.append(ESCAPE).append(letter);
      } else {
        text.append(isControl(letter) ? (char) (PICTURES + letter) : letter);
      }
    }
    return text.toString();
  }

  private static String unpictured(String cell) {
    if (cell.chars().noneMatch(SpreadsheetText::isPicture)) {
      return cell;
    }
    StringBuilder text = new StringBuilder(cell.length());
    for (int at = 0; at < cell.length(); at++) {
      char letter = cell.charAt(at);
      if (letter == ESCAPE && at + 1 < cell.length()) {
        text.append(cell.charAt(++at));
      } else {
        text.append(isPicture(letter) ? (char) (letter - PICTURES) : letter);
      }
    }
    return text.toString();
  }

  private static boolean isWrittenOtherwise(int letter) {
    return isControl(letter) || isPicture(letter);
  }

  private static boolean isControl(int letter) {
    return letter < ' ' && letter != '\n';
  }

  private static boolean isPicture(int letter) {
    return (letter >= PICTURES && letter < PICTURES + ' ') || letter == ESCAPE;
  }
}
