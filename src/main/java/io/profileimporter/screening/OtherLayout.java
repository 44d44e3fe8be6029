package io.profileimporter.screening;

/**
 * What comes out where a word is typed while the keyboard stands on the other of its two layouts,
 * Latin and Russian: {@code ntcn} for {@code тест}.
 */
final class OtherLayout {

  private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
  private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё";

  private OtherLayout() {}

  /**
   * The keys of a word on the other layout, folded like a word.
   *
   * @param word in lower case
   */
  static String key(String word) {
    StringBuilder typed = new StringBuilder(word.length());
    for (int at = 0; at < word.length(); at++) {
      typed.append(other(word.charAt(at)));
    }
    return Fold.key(typed.toString());
  }

  private static char other(char sign) {
    boolean letter = Character.isLetter(sign);
    int latin = letter ? LATIN.indexOf(sign) : -1;
    if (latin >= 0) {
      return RUSSIAN.charAt(latin);
    }
    int russian = RUSSIAN.indexOf(sign);
    return russian >= 0 ? LATIN.charAt(russian) : sign;
  }
}
