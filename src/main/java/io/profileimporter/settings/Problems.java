package io.profileimporter.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The problems of all settings of a run, collected so that they are told together. */
public final class Problems {

  private static final Pattern PLACE = Pattern.compile("(.+?):(\\d{1,9})( .*)?");

  private final Map<String, Integer> files = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private record Problem(int file, int line, String text) {}

  /**
   * Adds one problem.
   *
   * @param where file, line and path, or the option of the command line
   * @param message what was expected and what was found
   */
  public void add(String where, String message) {
    Matcher place = PLACE.matcher(where);
    boolean known = place.matches();
    String file = known ? place.group(1) : where.split(" ", 2)[0];
    int line = known ? Integer.parseInt(place.group(2)) : 0;
    problems.add(new Problem(rank(file), line, where + ": " + message));
  }

  /** Files are told one after the other, that of the first problem first. */
  private int rank(String file) {
    return files.computeIfAbsent(file, first -> files.size());
  }

  /** Adds a problem that says itself where it is. */
  public void addSentence(String sentence) {
    problems.add(new Problem(rank(sentence), 0, sentence));
  }

  /** One line a problem, told once, those of a file together in the order of its lines. */
  public List<String> lines() {
    return problems.stream()
        .sorted(Comparator.comparingInt(Problem::file).thenComparingInt(Problem::line))
        .map(Problem::text)
        .distinct()
        .toList();
  }

  public boolean isEmpty() {
    return problems.isEmpty();
  }

  /**
   * Ends the reading of settings.
   *
   * @throws InvalidSettingsException where there is a problem
   */
  public void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new InvalidSettingsException(lines());
    }
  }
}
