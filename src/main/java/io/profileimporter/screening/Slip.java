package io.profileimporter.screening;

/** One slip of the pen: a letter too many, too few, another one, or two swapped (Damerau 1964). */
final class Slip {

  private static final String[] ROWS = {
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "qaz",
    "wsx",
    "edc",
    "rfv",
    "tgb",
    "yhn",
    "ujm",
    "ik",
    "ol"
  };

  private Slip() {}

  /** Whether exactly one slip lies between the texts. */
  static boolean isOne(String found, String meant) {
    int same = sameStart(found, meant);
    int difference = found.length() - meant.length();
    return switch (difference) {
      case 0 ->
          same < meant.length() && (isOther(found, meant, same) || isSwap(found, meant, same));
      case 1 -> areSame(found, same + 1, meant, same);
      case -1 -> areSame(found, same, meant, same + 1);
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
    return areSame(found, at + 1, meant, at + 1);
  }

  private static boolean isSwap(String found, String meant, int at) {
    return at + 1 < meant.length()
        && found.charAt(at) == meant.charAt(at + 1)
        && found.charAt(at + 1) == meant.charAt(at)
        && areSame(found, at + 2, meant, at + 2);
  }

  /** Whether the texts are the same from these places on, from which as many letters follow. */
  private static boolean areSame(String found, int from, String meant, int meantFrom) {
    return found.regionMatches(from, meant, meantFrom, meant.length() - meantFrom);
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
