package io.profileimporter.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds texts that a hand ran over the keys: walks along a row, counts and repetitions. */
final class Keyboard {

  private static final int SHORTEST = 3;
  private static final int LONG = 4;

  /** The alphabets are longer. */
  private static final int LONGEST_ROW = 12;

  /** Names of real people that are walks. */
  private static final Set<String> NAMES =
      Set.of("azer", "reza", "wert", "wertz", "ertz", "zert", "trew", "смит");

  private static final String VOWELS = "aeiouyаеиоуыэюяіїєαεηιουω";

  private static final int PAIRS = 1 << 14;

  private final List<String> rows = new ArrayList<>();

  /** Whether a row may have two characters side by side: most texts need no closer look. */
  private final boolean[] neighbours = new boolean[PAIRS];

  Keyboard() {
    for (String row : ResourceLines.of("keyboards.txt")) {
      rows.add(row);
      rows.add(new StringBuilder(row).reverse().toString());
    }
    for (String row : rows) {
      for (int at = 1; at < row.length(); at++) {
        neighbours[pair(row.charAt(at - 1), row.charAt(at))] = true;
      }
    }
  }

  private static int pair(char one, char other) {
    return (one * 131 + other) & (PAIRS - 1);
  }

  /**
   * Whether the whole text is made of walks of three keys or more, where at least one starts at an
   * edge, is long, or cannot be spoken. {@code asd}, {@code qweqwe} and {@code abc123} are; {@code
   * Fred}, {@code Tim} and {@code Смит} are not.
   *
   * @param key folded letters and digits
   */
  boolean isWalk(String key) {
    if (key.length() < SHORTEST || !canBegin(key.charAt(0), key.charAt(1), key.charAt(2))) {
      return false;
    }
    boolean telling = false;
    for (int from = 0; from < key.length(); ) {
      int length = longest(key, from);
      if (length < SHORTEST && from == 0) {
        return false;
      }
      String chunk = key.substring(from, from + length);
      boolean again = from > 0 && key.startsWith(chunk);
      boolean tells = isTelling(chunk) || (again && length >= SHORTEST);
      boolean stray = length < SHORTEST || (from > 0 && !(tells && telling));
      if (stray && !again) {
        return false;
      }
      telling |= tells;
      from += length;
    }
    return telling;
  }

  /**
   * Whether fingers drummed on one row: all letters of it and no vowel, {@code gfhgf}, or on three
   * keys from one that begins no name, {@code ывфыв}; or two consonants again, {@code zxzx}.
   *
   * @param shortest how many letters prove it
   */
  boolean isDrummed(String key, int shortest) {
    if (key.length() < LONG || !isOfEurope(key.charAt(0))) {
      return false;
    }
    boolean strange = "ыьъ".indexOf(key.charAt(0)) >= 0;
    if (!strange && !isMute(key)) {
      return false;
    }
    boolean again = key.length() == LONG && Digits.isPeriodic(key, 2);
    boolean few = !strange || key.chars().distinct().count() <= SHORTEST;
    return again || (key.length() >= shortest && few && isOfOneRow(key));
  }

  /** Other scripts do not write all vowels, or have others. */
  private static boolean isOfEurope(char letter) {
    return Character.isLetter(letter) && letter < 0x530;
  }

  private boolean isOfOneRow(String key) {
    return rows.stream()
        .filter(row -> row.length() <= LONGEST_ROW)
        .anyMatch(row -> key.chars().allMatch(letter -> row.indexOf(letter) >= 0));
  }

  /** Whether the first three characters can be of a walk: of most texts they cannot. */
  boolean canBegin(char first, char second, char third) {
    boolean along = neighbours[pair(first, second)] && neighbours[pair(second, third)];
    return along || (first == second && second == third);
  }

  /** Whether one character, or none but one, makes the whole text of three or more. */
  static boolean isRepeated(String key) {
    return key.length() >= SHORTEST && runLength(key, 0) == key.length();
  }

  private boolean isTelling(String chunk) {
    return (chunk.length() >= LONG && !NAMES.contains(chunk))
        || isUnspeakable(chunk)
        || (chunk.length() >= SHORTEST && (isRepeated(chunk) || atEdge(chunk) || isMute(chunk)));
  }

  /** No name starts with ы, ь or ъ, nor has it a q without u. */
  private static boolean isUnspeakable(String chunk) {
    return chunk.length() >= SHORTEST
        && ("ыьъ".indexOf(chunk.charAt(0)) >= 0
            || (chunk.indexOf('q') >= 0 && chunk.indexOf("qu") < 0));
  }

  private boolean atEdge(String chunk) {
    for (int row = 0; row < rows.size(); row += 2) {
      String forward = rows.get(row);
      if (forward.startsWith(chunk)
          || (forward.endsWith(chunk) && isMute(chunk))
          || (rows.get(row + 1).endsWith(chunk) && isMute(chunk))) {
        return true;
      }
    }
    return false;
  }

  static boolean isMute(char letter) {
    return VOWELS.indexOf(letter) < 0;
  }

  static boolean isMute(String chunk) {
    for (int at = 0; at < chunk.length(); at++) {
      if (!isMute(chunk.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private int longest(String key, int from) {
    int longest = Math.max(1, runLength(key, from));
    longest = longest < SHORTEST ? 1 : longest;
    boolean last = from + 1 == key.length();
    if (last || !neighbours[pair(key.charAt(from), key.charAt(from + 1))]) {
      return longest;
    }
    for (String row : rows) {
      longest = Math.max(longest, common(row, key, from));
    }
    return longest;
  }

  private static int common(String row, String key, int from) {
    int start = row.indexOf(key.charAt(from));
    int length = 0;
    while (start >= 0
        && start + length < row.length()
        && from + length < key.length()
        && row.charAt(start + length) == key.charAt(from + length)) {
      length++;
    }
    return length;
  }

  private static int runLength(String key, int from) {
    int to = from;
    while (to < key.length() && key.charAt(to) == key.charAt(from)) {
      to++;
    }
    return to - from;
  }
}
