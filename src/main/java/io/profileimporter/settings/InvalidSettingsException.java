package io.profileimporter.settings;

import java.util.List;

/** Settings from which no run can be started, with every problem that was found. */
public final class InvalidSettingsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  public InvalidSettingsException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
    this.problems = List.copyOf(problems);
  }

  /** One line a problem: where, what was expected, what was found. */
  public List<String> problems() {
    return problems;
  }
}
