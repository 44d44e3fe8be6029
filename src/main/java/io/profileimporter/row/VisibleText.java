package io.profileimporter.row;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Foreign text in which a reader sees all that stands there: control and format characters,
 * direction marks, line separators, private and unassigned characters and halves of pairs show as
 * escapes, so that nothing hides in it and nothing reorders the text around it.
 */
public final class VisibleText {

  /** What cannot be seen, as a regular expression; the report's page has the same in its script. */
  public static final String HIDDEN = "[\\p{C}\\p{Zl}\\p{Zp}]";

  private static final Pattern HIDDEN_CHARACTER = Pattern.compile(HIDDEN);

  private VisibleText() {}

  /** The text with each such character as {@code \}{@code u001b}, as JSON writes it. */
  public static String of(String text) {
    Matcher hidden = HIDDEN_CHARACTER.matcher(text);
    return hidden.replaceAll(VisibleText::escaped);
  }

  private static String escaped(MatchResult found) {
    StringBuilder escape = new StringBuilder();
    for (char unit : found.group().toCharArray()) {
      escape.append("\\u%04x".formatted((int) unit));
    }
    return Matcher.quoteReplacement(escape.toString());
  }
}
