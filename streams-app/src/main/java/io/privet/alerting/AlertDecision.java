package io.privet.alerting;

import io.privet.model.Alert;
import java.util.List;

/**
 * What became of a finding or of a tick.
 *
 * @param episode what to keep
 * @param publications alert states to send on, in order; empty where there is no news
 */
public record AlertDecision(Episode episode, List<Alert> publications) {
  public AlertDecision {
    publications = List.copyOf(publications);
  }
}
