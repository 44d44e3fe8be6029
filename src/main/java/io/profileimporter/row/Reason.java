package io.profileimporter.row;

import java.util.Locale;

/**
 * Why a row, or one of its values, was kept out. The list is closed; a code is stable, because
 * scripts and reports compare it from run to run.
 */
public enum Reason {
  /** A CSV row with more or fewer cells than the header. */
  WRONG_CELL_COUNT(Stage.SOURCE),
  /** A row in which every cell is empty. */
  EMPTY_ROW(Stage.SOURCE),
  /** A row whose syntax is broken: a stray quote, an object that is no JSON. */
  MALFORMED_ROW(Stage.SOURCE),
  /** A row with bytes that are not of the file's encoding. */
  MALFORMED_ENCODING(Stage.SOURCE),

  /** A value that the mapping could not convert: no date, no number, no phone. */
  UNREADABLE_VALUE(Stage.MAPPING),
  /** A value that is in none of the mapping's tables. */
  UNKNOWN_VALUE(Stage.MAPPING),

  /** A row in which nothing is left by which the API could recognise the person. */
  NO_IDENTIFIER(Stage.SCREENING),

  /** A profile with no identifier that the endpoint knows: the API would ignore it silently. */
  IDENTIFIER_UNKNOWN_TO_ENDPOINT(Stage.DELIVERY),
  /** The API refused the profile; the detail is the API's own message. */
  REFUSED_BY_API(Stage.DELIVERY),
  /** The API failed on this profile every time while it answered others. */
  API_FAULT(Stage.DELIVERY);

  private final Stage stage;

  Reason(Stage stage) {
    this.stage = stage;
  }

  public Stage stage() {
    return stage;
  }

  /** The stable code that reports use: {@code wrong-cell-count}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
