package io.privet.config;

import java.util.List;

/** Settings or files that Privet cannot start with; tells all that is wrong with them at once. */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> problems;

  /** One line for each problem: what was found where, and what was expected. */
  public SettingsException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** The problems, in the order in which they were found; never empty. */
  public List<String> problems() {
    return problems;
  }
}
