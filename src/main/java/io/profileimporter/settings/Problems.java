package io.profileimporter.settings;

import java.util.ArrayList;
import java.util.List;

/** The problems of all settings of a run, collected so that they are told together. */
public final class Problems {

  private final List<String> lines = new ArrayList<>();

  /**
   * Adds one problem.
   *
   * @param where file, line and path, or the option of the command line
   * @param message what was expected and what was found
   */
  public void add(String where, String message) {
    lines.add(where + ": " + message);
  }

  /** Adds a problem that says itself where it is. */
  public void addSentence(String sentence) {
    lines.add(sentence);
  }

  public List<String> lines() {
    return List.copyOf(lines);
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /**
   * Ends the reading of settings.
   *
   * @throws InvalidSettingsException where there is a problem
   */
  public void throwIfAny() {
    if (!lines.isEmpty()) {
      throw new InvalidSettingsException(lines);
    }
  }
}
