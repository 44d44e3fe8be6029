package io.profileimporter.census;

/**
 * The letters of a name that stand for names: {@code И. П.} in {@code Иванов И. П.}
 *
 * @param rest the name without them; the whole name where it has nothing else
 * @param besideSurname whether what is left can only be a surname, because two initials or more
 *     follow it, or one stands before it: {@code Anna K.} may be a first name
 */
record Initials(String rest, boolean besideSurname) {

  static Initials of(String name) {
    StringBuilder rest = new StringBuilder(name);
    int count = 0;
    boolean first = false;
    for (int at = 0; at < name.length(); at++) {
      if (isInitial(name, at)) {
        first |= name.substring(0, at).chars().noneMatch(Character::isLetter);
        count++;
        rest.setCharAt(at, ' ');
      }
    }
    boolean more = count > 0 && rest.chars().anyMatch(Character::isLetter);
    return more ? new Initials(rest.toString(), first || count > 1) : new Initials(name, false);
  }

  /** A letter alone; Chinese names have one character. */
  private static boolean isInitial(String name, int at) {
    char letter = name.charAt(at);
    return letter < '\u0600'
        && Character.isLetter(letter)
        && !joins(name, at - 1)
        && !joins(name, at + 1);
  }

  private static boolean joins(String name, int at) {
    return at >= 0
        && at < name.length()
        && (Character.isLetter(name.charAt(at)) || "'’`-".indexOf(name.charAt(at)) >= 0);
  }
}
