package io.privet.advise;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Names one step of one mitigation; written {@code MIT-RATE/cap-principal}.
 *
 * @param mitigation id in the catalogue
 * @param step name of the step within the mitigation
 */
record StepId(String mitigation, String step) {
  /**
   * Reads the written form.
   *
   * @throws IllegalArgumentException when it has no single slash in the middle
   */
  @JsonCreator
  static StepId parse(String text) {
    String[] parts = text.split("/", -1);
    if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
      throw new IllegalArgumentException("step was '" + text + "' but must be MITIGATION/STEP");
    }
    return new StepId(parts[0], parts[1]);
  }

  @Override
  public String toString() {
    return mitigation + "/" + step;
  }
}
