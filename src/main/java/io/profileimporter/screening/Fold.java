package io.profileimporter.screening;

import java.text.Normalizer;

/** Reduces a text to what its words are compared by. */
final class Fold {

  private static final int TABLE_SIZE = 0x530;
  private static final char[] TABLE = table();

  private Fold() {}

  /** The letters and digits in lower case without accents; everything else is left out. */
  static String key(String text) {
    int same = sameLength(text);
    return same == text.length() ? text : key(text, same);
  }

  /** The hash code of the key of a part of a text, without making the key. */
  static int hash(String text, int from, int to) {
    int hash = 0;
    for (int at = from; at < to; at++) {
      char folded = letter(text.charAt(at));
      hash = folded == 0 ? hash : 31 * hash + folded;
    }
    return hash;
  }

  /** How many characters at the start stay as they are; most values need no other text. */
  private static int sameLength(String text) {
    int at = 0;
    while (at < text.length() && isSame(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSame(char letter) {
    return letter < TABLE_SIZE && letter != 0 && TABLE[letter] == letter;
  }

  private static String key(String text, int same) {
    char[] key = text.toCharArray();
    int length = same;
    for (int at = same; at < key.length; at++) {
      char folded = letter(key[at]);
      if (folded != 0) {
        key[length++] = folded;
      }
    }
    return new String(key, 0, length);
  }

  /** A letter in lower case without accents, a digit as it is, and 0 for everything else. */
  static char letter(char letter) {
    if (letter < TABLE_SIZE) {
      return TABLE[letter];
    }
    return isSign(letter) || isAccent(letter) ? 0 : Character.toLowerCase(letter);
  }

  private static boolean isAccent(char letter) {
    return letter < 0x600 && Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  private static boolean isSign(char letter) {
    return switch (Character.getType(letter)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }

  private static char[] table() {
    char[] table = new char[TABLE_SIZE];
    for (char letter = 0; letter < TABLE_SIZE; letter++) {
      table[letter] = Character.isLetterOrDigit(letter) ? base(letter) : 0;
    }
    table['ı'] = 'i';
    table['ł'] = table['Ł'] = 'l';
    table['ø'] = table['Ø'] = 'o';
    table['đ'] = table['Đ'] = 'd';
    table['ß'] = 's';
    table['й'] = table['Й'] = 'й';
    table['ї'] = table['Ї'] = 'ї';
    return table;
  }

  private static char base(char letter) {
    String plain = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    return Character.toLowerCase(plain.charAt(0));
  }
}
