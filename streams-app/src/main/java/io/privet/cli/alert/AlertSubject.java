package io.privet.cli.alert;

import io.privet.model.Alert;

/** Whom an alert is about, in a word or two. */
final class AlertSubject {
  private AlertSubject() {}

  static String of(Alert alert) {
    if (alert.principal() != null) {
      return alert.principal();
    }
    return alert.members().isEmpty() ? "-" : alert.members().size() + " principals";
  }
}
