package io.privet.config;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that all of it is told at once. */
final class Problems {
  /** The most problems that are told one by one. */
  static final int MAX_LISTED = 50;

  private final List<String> listed = new ArrayList<>();
  private int more;

  /** Adds a problem, one line. */
  void add(String problem) {
    if (listed.size() < MAX_LISTED) {
      listed.add(problem);
    } else {
      more++;
    }
  }

  /** Ends the start-up when there is any problem. */
  void throwIfAny() {
    if (listed.isEmpty()) {
      return;
    }
    if (more > 0) {
      listed.add("and " + more + " more problems");
    }
    throw new SettingsException(listed);
  }
}
