package io.profileimporter.screening;

/** One slip of the pen: a letter too many, too few, another one, or two swapped (Damerau 1964). */
final class Slip {

  private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

  private Slip() {}

  /** Whether exactly one slip lies between the texts. */
  static boolean isOne(String found, String meant) {
    int same = sameStart(found, meant);
    int difference = found.length() - meant.length();
    return switch (difference) {
      case 0 ->
          same < meant.length() && (isOther(found, meant, same) || isSwap(found, meant, same));
      case 1 -> found.substring(same + 1).equals(meant.substring(same));
      case -1 -> found.substring(same).equals(meant.substring(same + 1));
      default -> false;
    };
  }

  /**
   * Whether the one slip is one of the hand: two letters swapped, a key hit twice or its neighbour.
   * A short name has too many neighbours for anything else.
   */
  static boolean isOfTheHand(String found, String meant) {
    int same = sameStart(found, meant);
    if (found.length() == meant.length()) {
      return isSwap(found, meant, same) || areNeighbours(found.charAt(same), meant.charAt(same));
    }
    return found.length() > meant.length()
        && same > 0
        && found.charAt(same) == found.charAt(same - 1);
  }

  private static boolean isOther(String found, String meant, int at) {
    return found.substring(at + 1).equals(meant.substring(at + 1));
  }

  private static boolean isSwap(String found, String meant, int at) {
    return at + 1 < meant.length()
        && found.charAt(at) == meant.charAt(at + 1)
        && found.charAt(at + 1) == meant.charAt(at)
        && found.substring(at + 2).equals(meant.substring(at + 2));
  }

  private static boolean areNeighbours(char one, char other) {
    for (String row : ROWS) {
      int at = row.indexOf(one);
      int otherAt = row.indexOf(other);
      if (at >= 0 && otherAt >= 0 && Math.abs(at - otherAt) == 1) {
        return true;
      }
    }
    return false;
  }

  private static int sameStart(String found, String meant) {
    int same = 0;
    while (same < found.length()
        && same < meant.length()
        && found.charAt(same) == meant.charAt(same)) {
      same++;
    }
    return same;
  }
}
