package io.profileimporter.source;

import io.profileimporter.settings.SettingsNode;
import io.profileimporter.settings.SettingsValue;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/**
 * The form of an export, as far as it is not found from the export itself.
 *
 * @param format default: from the file's name, else from its first character
 * @param charset default UTF-8; a byte order mark in the file decides before it
 * @param delimiter default: the one of {@code , ; tab |} that stands most often in the header
 * @param quote empty where the export quotes nothing
 * @param escape the character that takes the meaning of the next one, default none
 * @param records where the rows of a JSON document are, default its top level
 * @param maxRowSize the characters that one row may have
 */
public record SourceSettings(
    Optional<SourceFormat> format,
    Optional<Charset> charset,
    Optional<Character> delimiter,
    Optional<Character> quote,
    Optional<Character> escape,
    RecordsPath records,
    int maxRowSize) {

  private static final int DEFAULT_ROW_SIZE = 1024 * 1024;

  public SourceSettings {
    if (maxRowSize < 1) {
      throw new IllegalArgumentException("expected a row size from 1 but was " + maxRowSize);
    }
  }

  /** Nothing is set: everything is found from the export, or is the default. */
  public static SourceSettings detected() {
    return new SourceSettings(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of('"'),
        Optional.empty(),
        RecordsPath.TOP,
        DEFAULT_ROW_SIZE);
  }

  /** The section {@code source} of a mapping file. */
  public static SourceSettings from(SettingsNode section) {
    Optional<Character> quote =
        section.text("quote").filter("none"::equals).isPresent()
            ? Optional.empty()
            : Optional.of(character(section, "quote").orElse('"'));
    SourceSettings settings =
        new SourceSettings(
            section.value("format").flatMap(format -> format.choice(SourceFormat.class)),
            section.value("charset").flatMap(SourceSettings::charset),
            character(section, "delimiter"),
            quote,
            character(section, "escape"),
            section.value("records").flatMap(RecordsPath::of).orElse(RecordsPath.TOP),
            section.value("max-row-size").map(SourceSettings::size).orElse(DEFAULT_ROW_SIZE));
    settings.checkCharacters(section);
    section.finish();
    return settings;
  }

  private void checkCharacters(SettingsNode section) {
    if (delimiter.isPresent() && (delimiter.equals(quote) || delimiter.equals(escape))) {
      section.problem("delimiter", "expected another character than quote and escape have");
    }
    if (escape.isPresent() && escape.equals(quote)) {
      section.problem("escape", "expected another character than quote has");
    }
  }

  private static Optional<Character> character(SettingsNode section, String key) {
    return section.value(key).flatMap(SourceSettings::character);
  }

  private static Optional<Character> character(SettingsValue value) {
    if (value.raw().equals("tab")) {
      return Optional.of('\t');
    }
    if (value.raw().length() == 1 && "\r\n".indexOf(value.raw().charAt(0)) < 0) {
      return Optional.of(value.raw().charAt(0));
    }
    return value.mismatch("one character, or tab");
  }

  private static Optional<Charset> charset(SettingsValue value) {
    try {
      return Optional.of(Charset.forName(value.raw()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return value.mismatch("a charset such as UTF-8 or windows-1251");
    }
  }

  private static int size(SettingsValue value) {
    return value.integer(1024, 256 * 1024 * 1024).orElse(DEFAULT_ROW_SIZE);
  }
}
