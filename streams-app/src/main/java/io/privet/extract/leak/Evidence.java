package io.privet.extract.leak;

/** What a sighting rests on, weakest first. */
public enum Evidence {
  /** Form and neighbourhood alone. */
  SHAPE(0.7),
  /** Words nearby, or the prompt, say what it is. */
  CONTEXT(0.85),
  /** A check digit, a decoded structure, or a prefix that nothing else has. */
  CHECKED(0.95);

  private final double confidence;

  Evidence(double confidence) {
    this.confidence = confidence;
  }

  /** Confidence that the value is what its type says, in [0, 1]; our own grading. */
  public double confidence() {
    return confidence;
  }
}
