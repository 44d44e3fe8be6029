package io.profileimporter.schedule;

import java.util.regex.Pattern;

/**
 * Which files of a folder are meant, by their names: {@code *} stands for any letters, {@code ?}
 * for one. Names that begin with a dot are files on their way, unless the pattern begins with one
 * too.
 */
public record FilePattern(String text) {

  public FilePattern {
    if (text.isBlank() || text.contains("/") || text.contains("\\")) {
      throw new IllegalArgumentException("expected the name of a file, * and ? in it, no folder");
    }
  }

  public boolean matches(String name) {
    return (!name.startsWith(".") || text.startsWith(".")) && regex().matcher(name).matches();
  }

  private Pattern regex() {
    StringBuilder regex = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      regex.append(
          switch (letter) {
            case '*' -> ".*";
            case '?' -> ".";
            default -> Pattern.quote(String.valueOf(letter));
          });
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }

  /** Whether some name matches both. */
  public boolean overlaps(FilePattern other) {
    String mine = text;
    String theirs = other.text;
    boolean[][] meet = new boolean[mine.length() + 1][theirs.length() + 1];
    for (int i = mine.length(); i >= 0; i--) {
      for (int j = theirs.length(); j >= 0; j--) {
        meet[i][j] = meet(mine, i, theirs, j, meet);
      }
    }
    return meet[0][0];
  }

  /** Whether the rest of one and the rest of the other meet, given the same of shorter rests. */
  private static boolean meet(String mine, int i, String theirs, int j, boolean[][] meet) {
    boolean mineEnds = i == mine.length();
    boolean theirsEnds = j == theirs.length();
    if (mineEnds && theirsEnds) {
      return true;
    }
    if (!mineEnds && mine.charAt(i) == '*') {
      return meet[i + 1][j] || (!theirsEnds && meet[i][j + 1]);
    }
    if (!theirsEnds && theirs.charAt(j) == '*') {
      return meet[i][j + 1] || (!mineEnds && meet[i + 1][j]);
    }
    return !mineEnds
        && !theirsEnds
        && meet[i + 1][j + 1]
        && agree(mine.charAt(i), theirs.charAt(j));
  }

  private static boolean agree(char one, char other) {
    return one == '?' || other == '?' || one == other;
  }

  @Override
  public String toString() {
    return text;
  }
}
