package io.profileimporter.mapping;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.translate.AggregateTranslator;
import org.apache.commons.text.translate.CharSequenceTranslator;
import org.apache.commons.text.translate.EntityArrays;
import org.apache.commons.text.translate.LookupTranslator;

/** Decodes HTML entities (HTML 4 and numeric), each once: what comes out is not decoded again. */
final class HtmlText {

  private static final CharSequenceTranslator ENTITIES =
      new AggregateTranslator(
          new LookupTranslator(EntityArrays.BASIC_UNESCAPE),
          new LookupTranslator(EntityArrays.APOS_UNESCAPE),
          new LookupTranslator(EntityArrays.ISO8859_1_UNESCAPE),
          new LookupTranslator(EntityArrays.HTML40_EXTENDED_UNESCAPE),
          new NumericEntity());

  private HtmlText() {}

  static String decode(String text) {
    return text.indexOf('&') < 0 ? text : ENTITIES.translate(text);
  }

  /** An entity that gives a code point, in decimal or hexadecimal digits. */
  private static final class NumericEntity extends CharSequenceTranslator {

    private static final Pattern FORM = Pattern.compile("&#(?:(\\d{1,7})|[xX](\\p{XDigit}{1,6}));");

    @Override
    public int translate(CharSequence input, int index, Writer out) throws IOException {
      Matcher matcher = FORM.matcher(input).region(index, input.length());
      if (input.charAt(index) != '&' || !matcher.lookingAt()) {
        return 0;
      }
      int codePoint =
          matcher.group(1) == null
              ? Integer.parseInt(matcher.group(2), 16)
              : Integer.parseInt(matcher.group(1));
      if (!isCharacter(codePoint)) {
        return 0;
      }
      out.write(Character.toString(codePoint));
      return matcher.end() - index;
    }

    private static boolean isCharacter(int codePoint) {
      return codePoint > 0
          && codePoint <= Character.MAX_CODE_POINT
          && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
    }
  }
}
