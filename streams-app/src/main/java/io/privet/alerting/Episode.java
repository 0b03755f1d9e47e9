package io.privet.alerting;

import io.privet.model.Alert;

/**
 * What is kept of one alert key between findings.
 *
 * @param alert the current state, before advice
 * @param published the state that was last sent on
 */
public record Episode(Alert alert, Alert published) {}
