package io.profileimporter.census;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reduces names to what members of a family have in common, whoever wrote them down: {@code
 * Петрова}, {@code Петров} and {@code Petrov} are the same surname, {@code Müller} and {@code
 * MULLER} too. Different surnames may become one where they differ in little.
 */
final class NameRoot {

  /** Russian, Ukrainian and Belarusian letters in the order of their code points. */
  private static final String[] CYRILLIC =
      ("a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sch * y * e yu ya"
              + " e e d g e z i i y l n c k i u d")
          .replace("*", "")
          .split(" ", -1);

  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

  private static final Pattern PATRONYMIC =
      Pattern.compile("..+(?:[oe]vich|[oe]vna|ichna)|ill?y?ich|.*(?:oglu|ogly|kyzy|kizi)");

  /** What stands for one letter in some spelling, by its first letter; longer ones first. */
  private static final String[][][] SPELLINGS = new String[128][0][];

  static {
    String[][] all = {
      {"shch", "s"}, {"tsch", "c"}, {"sch", "s"}, {"tch", "c"}, {"sh", "s"}, {"ch", "c"},
      {"kh", "h"}, {"zh", "z"}, {"ts", "c"}, {"tz", "c"}, {"ck", "k"}, {"ph", "f"},
      {"w", "v"}, {"q", "k"}, {"x", "ks"}, {"y", "i"}, {"j", "i"}
    };
    for (String[] spelling : all) {
      char first = spelling[0].charAt(0);
      SPELLINGS[first] = Arrays.copyOf(SPELLINGS[first], SPELLINGS[first].length + 1);
      SPELLINGS[first][SPELLINGS[first].length - 1] = spelling;
    }
  }

  private static final String[][] NO_SPELLINGS = {};

  private NameRoot() {}

  /** The words of a name in plain Latin letters. */
  static List<String> words(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = isPlain(lower) ? lower : latin(lower);
    List<String> words = new ArrayList<>(3);
    int from = 0;
    for (int at = 0; at <= plain.length(); at++) {
      if (at == plain.length() || !isPartOfWord(plain.charAt(at))) {
        if (at > from) {
          words.add(plain.substring(from, at).replace("'", ""));
        }
        from = at + 1;
      }
    }
    words.removeIf(String::isEmpty);
    return words;
  }

  /** {@code O'Brien} is one word. */
  private static boolean isPartOfWord(char letter) {
    return Character.isLetter(letter) || letter == '\'';
  }

  private static boolean isPlain(String lower) {
    for (int at = 0; at < lower.length(); at++) {
      if (lower.charAt(at) > 'z') {
        return false;
      }
    }
    return true;
  }

  private static String latin(String lower) {
    StringBuilder text = new StringBuilder(lower.length() + 8);
    for (int at = 0; at < lower.length(); at++) {
      char letter = lower.charAt(at);
      if (letter >= 'а' && letter < 'а' + CYRILLIC.length) {
        text.append(CYRILLIC[letter - 'а']);
      } else {
        text.append(west(letter));
      }
    }
    String plain = text.toString();
    return isPlain(plain) ? plain : withoutAccents(plain);
  }

  private static String withoutAccents(String text) {
    String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
    return ACCENTS.matcher(parts).replaceAll("");
  }

  private static String west(char letter) {
    return switch (letter) {
      case 'ß' -> "ss";
      case 'ı' -> "i";
      case 'ł' -> "l";
      case 'ø' -> "o";
      case 'đ' -> "d";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ґ' -> "g";
      case '’', '`', 'ʼ' -> "'";
      default -> String.valueOf(letter);
    };
  }

  /** Whether a word tells the father's first name: {@code ivanovich}. */
  static boolean isPatronymic(String word) {
    return PATRONYMIC.matcher(word).matches();
  }

  /** A word of {@link #words} in one spelling. */
  static String spelled(String word) {
    StringBuilder root = new StringBuilder(word.length());
    for (int at = 0; at < word.length(); ) {
      at += appendSpelled(root, word, at);
    }
    return root.toString();
  }

  /** Appends what stands at a place of a word; answers how many letters it has there. */
  private static int appendSpelled(StringBuilder root, String word, int at) {
    char letter = word.charAt(at);
    for (String[] spelling : letter < SPELLINGS.length ? SPELLINGS[letter] : NO_SPELLINGS) {
      if (word.startsWith(spelling[0], at)) {
        for (int sound = 0; sound < spelling[1].length(); sound++) {
          append(root, spelling[1].charAt(sound));
        }
        return spelling[0].length();
      }
    }
    append(root, letter);
    return 1;
  }

  /**
   * Doubled letters count once, and of {@code yo}, {@code ya}, {@code yu} and {@code ye} the vowel.
   */
  private static void append(StringBuilder root, char letter) {
    char last = root.isEmpty() ? ' ' : root.charAt(root.length() - 1);
    if (last == 'i' && "aeou".indexOf(letter) >= 0) {
      root.setLength(root.length() - 1);
      append(root, letter == 'o' ? 'e' : letter);
    } else if (last != letter) {
      root.append(letter);
    }
  }

  /** A spelled word without the ending that tells the sex. */
  static String withoutEnding(String root) {
    int end = root.length();
    if (end > 4 && root.charAt(end - 1) == 'i' && root.charAt(end - 2) == 'o') {
      return root.substring(0, end - 2);
    }
    while (end > 3 && "ai".indexOf(root.charAt(end - 1)) >= 0) {
      end--;
    }
    return root.substring(0, end);
  }
}
