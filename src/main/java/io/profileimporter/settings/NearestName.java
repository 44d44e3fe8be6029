package io.profileimporter.settings;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the name that somebody probably meant. */
public final class NearestName {

  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  private NearestName() {}

  /**
   * The known name that differs least, where it differs in no more than a third of its letters; two
   * neighbours that change places count as one.
   */
  public static Optional<String> of(String name, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
        .filter(candidate -> distance(name, candidate) <= allowed(candidate));
  }

  /** The suggestion as the end of a sentence: {@code ; did you mean "email"?}, or nothing. */
  public static String suggestion(String name, Collection<String> known) {
    return of(name, known).map(nearest -> "; did you mean \"" + nearest + "\"?").orElse("");
  }

  private static int allowed(String candidate) {
    return Math.max(candidate.length() < 5 ? 1 : 2, candidate.length() / 3);
  }

  private static int distance(String name, String candidate) {
    String typed = name.toLowerCase(Locale.ROOT);
    String known = candidate.toLowerCase(Locale.ROOT);
    return isSwap(typed, known) ? 1 : DISTANCE.apply(typed, known);
  }

  /** Whether two letters of one have changed places in the other: {@code form}, {@code from}. */
  private static boolean isSwap(String typed, String known) {
    int first = Arrays.mismatch(typed.toCharArray(), known.toCharArray());
    return first >= 0
        && typed.length() == known.length()
        && first + 1 < typed.length()
        && typed.charAt(first) == known.charAt(first + 1)
        && typed.charAt(first + 1) == known.charAt(first)
        && typed.substring(first + 2).equals(known.substring(first + 2));
  }
}
