package io.profileimporter.report.page;

import java.util.Arrays;
import java.util.Locale;

/**
 * What a person should know of a reason, in plain words.
 *
 * @param title what is wrong, in a few words
 * @param text what to do about it
 */
public record Advice(String code, Severity severity, String title, String text) {

  /** How much a reason asks of its reader. */
  public enum Severity {
    /** Somebody should act, or a customer stays lost. */
    CORRECT("To correct"),
    /** Worth a look: the customer is there, a value is missing. */
    CHECK("To check"),
    /** Good to know: nothing of worth was lost. */
    NOTE("For information");

    private final String label;

    Severity(String label) {
      this.label = label;
    }

    /** What the page calls it. */
    public String label() {
      return label;
    }

    /** The name that the table of advice and the style use. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Severity of(String code) {
      return Arrays.stream(values())
          .filter(severity -> severity.code().equals(code))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("expected a severity but was " + code));
    }
  }
}
