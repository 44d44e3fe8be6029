package io.profileimporter.screening;

import java.util.Optional;

/** Finds text that was read in a wrong encoding, and markup. */
final class GarbledText {

  private static final String CP1251_TRACES = "°±µ¶·»¤¦§©«¬®№†‡€‰‹›•–—™‚„…‘’“”\u00a0\u00ad";
  private static final int LONG_FOREIGN_RUN = 4;

  private GarbledText() {}

  static Optional<Finding> judge(String text) {
    if (text.indexOf('\ufffd') >= 0 || text.indexOf('?') >= 0) {
      return Finding.strong(Rule.GARBLED_TEXT, "letters were lost in a wrong encoding");
    }
    if (isUtf8AsLatin(text) || isUtf8AsCyrillic(text) || isCyrillicAsLatin(text)) {
      return Finding.strong(Rule.GARBLED_TEXT, "the text was read in a wrong encoding");
    }
    return isMarkup(text)
        ? Finding.strong(Rule.GARBLED_TEXT, "markup instead of text")
        : Optional.empty();
  }

  /** Ã, Â, Ð, Ñ, Å, Ä before a sign: UTF-8 read as windows-1252 ({@code MÃ¼ller}). */
  private static boolean isUtf8AsLatin(String text) {
    for (int at = 0; at + 1 < text.length(); at++) {
      char lead = text.charAt(at);
      boolean telling = "ÂÃÅÄÐÑØÙ".indexOf(lead) >= 0 && isTrace(text.charAt(at + 1));
      if (telling || (lead == 'â' && text.charAt(at + 1) == '€')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTrace(char sign) {
    boolean latinOne = sign >= '\u0080' && sign <= '\u00bf' && sign != '\u00a0' && sign != '\u00b4';
    return latinOne || "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘“”•–—˜™š›œžŸ".indexOf(sign) >= 0;
  }

  /** Р or С before a sign, twice or more: UTF-8 read as windows-1251 ({@code РРІР°РЅ}). */
  private static boolean isUtf8AsCyrillic(String text) {
    int traces = 0;
    for (int at = 0; at + 1 < text.length(); at++) {
      char lead = text.charAt(at);
      char next = text.charAt(at + 1);
      boolean foreign =
          (next >= '\u0400' && next <= '\u040f')
              || (next >= '\u0450' && next <= '\u045f')
              || next == 'ґ'
              || next == 'Ґ'
              || CP1251_TRACES.indexOf(next) >= 0;
      if ((lead == 'Р' || lead == 'С' || lead == 'Ð') && foreign) {
        traces++;
      }
    }
    return traces >= 2;
  }

  /** Words of nothing but accented Latin letters: windows-1251 read as windows-1252. */
  private static boolean isCyrillicAsLatin(String text) {
    int run = 0;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      run = letter >= '\u00c0' && letter <= '\u00ff' ? run + 1 : 0;
      if (run >= LONG_FOREIGN_RUN || (run == 3 && text.length() == 3)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMarkup(String text) {
    int open = text.indexOf('<');
    if (open >= 0 && text.indexOf('>', open) > 0) {
      return true;
    }
    int entity = text.indexOf('&');
    return entity >= 0 && text.indexOf(';', entity) > entity + 1;
  }
}
