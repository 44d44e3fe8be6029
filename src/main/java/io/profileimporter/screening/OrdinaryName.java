package io.profileimporter.screening;

/**
 * Tells in one look of most names of one word that nothing speaks against them. It is certain of
 * those that it calls ordinary; all others need a closer look.
 */
final class OrdinaryName {

  private static final int SHORTEST = 3;
  private static final int SHORTEST_STAMMER = 6;
  private static final int BASE = 31;
  private static final char ACCENTED_END = '\u0460';

  private final WordFilter words;
  private final Keyboard keyboard;

  OrdinaryName(WordFilter words, Keyboard keyboard) {
    this.words = words;
    this.keyboard = keyboard;
  }

  /**
   * Letters of Europe alone, of which one at most has an accent (several may be wrongly read), that
   * are on no list, nor a walk over the keys, nor a stammer.
   */
  boolean has(String text) {
    int hash = 0;
    int accents = 0;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (!isPlain(sign)) {
        accents++;
        if (accents > 1 || sign >= ACCENTED_END || !Character.isLetter(sign)) {
          return false;
        }
      }
      hash = BASE * hash + Fold.letter(sign);
    }
    return text.length() >= SHORTEST && !words.mayHave(hash) && !canBePlayed(text);
  }

  /** Latin letters without accents and the letters of the Russian alphabet. */
  private static boolean isPlain(char sign) {
    return (sign >= 'a' && sign <= 'z')
        || (sign >= 'A' && sign <= 'Z')
        || (sign >= '\u0410' && sign <= '\u044f');
  }

  /** Whether the first letters can be of a walk over the keys or of a stammer. */
  private boolean canBePlayed(String text) {
    char first = Fold.letter(text.charAt(0));
    char second = Fold.letter(text.charAt(1));
    char third = Fold.letter(text.charAt(2));
    boolean mute = Keyboard.isMute(first) && Keyboard.isMute(second) && Keyboard.isMute(third);
    return keyboard.canBegin(first, second, third)
        || first == 'ы'
        || (mute && Keyboard.isMute(Fold.key(text)))
        || (text.length() >= SHORTEST_STAMMER && isAgain(text, first, second, third));
  }

  /** Whether two letters, or three, come again: two of each are looked at. */
  private static boolean isAgain(String text, char first, char second, char third) {
    char fourth = Fold.letter(text.charAt(3));
    return (first == third && second == fourth)
        || (first == fourth && second == Fold.letter(text.charAt(4)));
  }
}
