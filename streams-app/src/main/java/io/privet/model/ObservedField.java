package io.privet.model;

/** What a detector may need to know, and what a source or an owner may tell: the closed set. */
public enum ObservedField {
  /** Rows of numbers that a model is asked about, or their near-duplicate sketches. */
  NUMERIC_INPUT("numeric input or its near-duplicate sketch"),
  /** Rows of numbers themselves: what compares their values cannot do with sketches. */
  FIELD_VALUES("numeric input"),
  /** What tells that two inputs are the same: a row, a prompt, or the SHA-256 of either. */
  INPUT_IDENTITY("input or its SHA-256"),
  PREDICTED_LABEL("predicted label"),
  PROMPT_TEXT("prompt text"),
  OUTPUT_TEXT("output text"),
  TOKEN_COUNTS("lengths in tokens"),
  SCORES_RETURNED("whether log-probabilities went back"),
  /** Who read or moved which data set, and how. */
  DATASET("data set and operation"),
  OBJECT("object"),
  DESTINATION("destination"),
  GUARDRAIL_VERDICT("verdicts of guardrails"),
  /** What {@code privet learn} has learned of the model. */
  LEARNED_BASELINE("a learned baseline of the model"),
  /** What the owner of the model has registered of its training records. */
  TRAINING_FINGERPRINTS("registered training fingerprints of the model"),
  /** Planted texts, objects or persons that an owner has registered. */
  CANARIES("registered canaries"),
  /** Persons or data sets that an owner has registered as not to be used any more. */
  WITHDRAWN_DATA("registered withdrawals or ends of retention");

  private final String text;

  ObservedField(String text) {
    this.text = text;
  }

  /** The field, for people. */
  public String text() {
    return text;
  }

  /** Whether owners tell it as reference data, rather than sources in their records. */
  public boolean isReference() {
    return this == LEARNED_BASELINE
        || this == TRAINING_FINGERPRINTS
        || this == CANARIES
        || this == WITHDRAWN_DATA;
  }
}
