package io.profileimporter.report.page;

import io.profileimporter.row.MaskedText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much of the values a page shows; one that travels should show little. */
public enum Mask {
  /** Values as they are. */
  NONE,
  /**
   * The shape of each value: its first two characters, its signs, and the domain of a mail address.
   */
  PARTIAL,
  /** No value at all. */
  FULL;

  private static final String HIDDEN = "•••";
  private static final int SHORTEST_IN_TEXT = 3;

  private static final String UNQUOTED = "|[^\\s\"@]+@[^\\s\"@?;,]+|\\p{Nd}[\\p{Nd} ()+-]{4,}";

  /** What a text of ours may quote: something in quotation marks, a mail address, a number. */
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"" + UNQUOTED);

  /** The same where quotation marks may stand within what is quoted: from the first to the last. */
  private static final Pattern QUOTED_AT_MOST = Pattern.compile("(?s)\".*\"" + UNQUOTED);

  /** The name that settings use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A value as the page shows it. */
  public String value(String value) {
    if (this == NONE || value.isBlank()) {
      return value;
    }
    return this == FULL ? HIDDEN : MaskedText.shape(value);
  }

  /** A text of ours about a value: what it quotes is shown like the value. */
  public String text(String text, Optional<String> value) {
    return switch (this) {
      case NONE -> text;
      case FULL -> HIDDEN;
      case PARTIAL ->
          value
              .map(quoted -> shapes(hideIn(text, quoted), QUOTED))
              .orElseGet(() -> shapes(text, QUOTED_AT_MOST));
    };
  }

  private static String hideIn(String text, String value) {
    return value.strip().length() < SHORTEST_IN_TEXT
        ? text
        : text.replace(value.strip(), MaskedText.shape(value.strip()));
  }

  private static String shapes(String text, Pattern what) {
    Matcher quoted = what.matcher(text);
    return quoted.replaceAll(found -> Matcher.quoteReplacement(MaskedText.shape(found.group())));
  }
}
