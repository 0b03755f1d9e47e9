package io.privet.cli.replay;

import io.privet.model.Alert;
import io.privet.model.Finding;

/** Receives what a replay gives out, in the order in which it arises. */
public interface ReplayListener {
  /** Receives nothing. */
  ReplayListener NONE = new ReplayListener() {};

  /** A finding to act upon. */
  default void onFinding(Finding finding) {}

  /** A finding that the allow-list covers. */
  default void onExempted(Finding finding) {}

  /** A new state of an alert, with advice. */
  default void onAlert(Alert alert) {}
}
