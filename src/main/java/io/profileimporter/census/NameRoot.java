package io.profileimporter.census;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reduces names to what members of a family have in common: {@code Петрова} and {@code Петров} are
 * the same surname, {@code Müller} and {@code MULLER} too.
 */
final class NameRoot {

  private static final List<String> ENDINGS =
      List.of("ая", "яя", "ый", "ий", "ой", "aya", "aia", "iy", "yy", "ij");

  private static final List<String> LATIN_STEMS = List.of("ov", "ev", "in", "yn");

  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

  private NameRoot() {}

  /** A surname without the ending that tells the sex; empty where there is no letter in it. */
  static String ofSurname(String surname) {
    String folded = String.join("", words(surname));
    for (String ending : ENDINGS) {
      if (folded.length() - ending.length() >= 3 && folded.endsWith(ending)) {
        return folded.substring(0, folded.length() - ending.length());
      }
    }
    return isFeminine(folded) ? folded.substring(0, folded.length() - 1) : folded;
  }

  private static boolean isFeminine(String folded) {
    if (folded.length() < 4) {
      return false;
    }
    String rest = folded.substring(0, folded.length() - 1);
    return switch (folded.charAt(folded.length() - 1)) {
      case 'а', 'я' -> true;
      case 'a', 'i', 'y' -> rest.endsWith("sk") || rest.endsWith("ck") || isLatinStem(folded, rest);
      default -> false;
    };
  }

  private static boolean isLatinStem(String folded, String rest) {
    return folded.endsWith("a") && LATIN_STEMS.stream().anyMatch(rest::endsWith);
  }

  /** First name and surname as one text that does not tell which stood in which column. */
  static String ofPerson(String firstName, String lastName) {
    List<String> roots = new ArrayList<>();
    words(firstName).forEach(word -> roots.add(ofSurname(word)));
    words(lastName).forEach(word -> roots.add(ofSurname(word)));
    Collections.sort(roots);
    return String.join(" ", roots);
  }

  private static List<String> words(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('ё', 'е');
    String plain = isPlain(lower) ? lower : withoutAccents(lower);
    List<String> words = new ArrayList<>(2);
    int from = 0;
    for (int at = 0; at <= plain.length(); at++) {
      if (at == plain.length() || !Character.isLetter(plain.charAt(at))) {
        if (at > from) {
          words.add(plain.substring(from, at));
        }
        from = at + 1;
      }
    }
    return words;
  }

  /** Whether there is nothing but ASCII and Russian letters: nothing to take accents off. */
  private static boolean isPlain(String lower) {
    for (int at = 0; at < lower.length(); at++) {
      char letter = lower.charAt(at);
      if (letter > 'z' && (letter < 'а' || letter > 'я')) {
        return false;
      }
    }
    return true;
  }

  private static String withoutAccents(String text) {
    String parts = Normalizer.normalize(text.replace('й', 'и'), Normalizer.Form.NFD);
    return ACCENTS.matcher(parts).replaceAll("");
  }
}
