package io.privet.alerting;

import io.privet.model.Alert;
import java.util.Optional;

/**
 * What became of a finding or of a tick.
 *
 * @param episode what to keep
 * @param publication the alert state to send on, where there is news
 */
public record AlertDecision(Episode episode, Optional<Alert> publication) {}
