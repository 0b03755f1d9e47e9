package io.privet.notify;

import io.privet.model.Alert;
import io.privet.model.AlertChange;
import io.privet.model.Verdict;
import java.util.Optional;

/** Who did what to an alert last, and why. */
final class ChangeText {
  private ChangeText() {}

  /** One sentence; empty where the alert has merely opened or grown. */
  static Optional<String> of(Alert alert) {
    return alert.change().flatMap(ChangeText::sentence);
  }

  private static Optional<String> sentence(AlertChange change) {
    return switch (change.kind()) {
      case OPENED, UPDATED -> Optional.empty();
      case ESCALATED -> Optional.of("It has become worse since it was last told.");
      case REOPENED -> Optional.of("It had been resolved, and goes on.");
      case RESOLVED_BY_QUIET -> Optional.of("Resolved: nothing more was seen for a while.");
      case ACKNOWLEDGED -> Optional.of("Taken by " + who(change) + note(change) + ".");
      case RESOLVED_BY_PERSON ->
          Optional.of(
              "Closed by "
                  + who(change)
                  + change.verdict().map(ChangeText::verdict).orElse("")
                  + note(change)
                  + ".");
    };
  }

  private static String who(AlertChange change) {
    return change.actor().orElse("somebody");
  }

  private static String note(AlertChange change) {
    String note = change.note().strip();
    return note.isEmpty()
        ? ""
        : ": " + (note.endsWith(".") ? note.substring(0, note.length() - 1) : note);
  }

  private static String verdict(Verdict verdict) {
    return switch (verdict) {
      case ATTACK -> " as an attack";
      case ACCIDENT -> " as an accident";
      case BENIGN -> " as harmless";
    };
  }
}
