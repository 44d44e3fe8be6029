package io.profileimporter.row;

/**
 * Cells that a spreadsheet program would run as a formula, and how they are written so that it
 * shows them as text: with one apostrophe more in front. Reading takes that apostrophe away again.
 */
public final class SpreadsheetText {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private SpreadsheetText() {}

  /**
   * The cell as it is safely written: {@code =A1} as {@code '=A1}, {@code '=A1} as {@code ''=A1}.
   */
  public static String protect(String cell) {
    return startsFormula(cell, apostrophes(cell)) ? "'" + cell : cell;
  }

  /** The cell that was written: what {@link #protect} was given. */
  public static String unprotect(String cell) {
    int apostrophes = apostrophes(cell);
    return apostrophes > 0 && startsFormula(cell, apostrophes) ? cell.substring(1) : cell;
  }

  private static int apostrophes(String cell) {
    int count = 0;
    while (count < cell.length() && cell.charAt(count) == '\'') {
      count++;
    }
    return count;
  }

  private static boolean startsFormula(String cell, int position) {
    return position < cell.length() && FORMULA_STARTS.indexOf(cell.charAt(position)) >= 0;
  }
}
