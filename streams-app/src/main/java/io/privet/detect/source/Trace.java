package io.privet.detect.source;

/** What records of a model tell as a rule, and may cease to tell. */
public enum Trace {
  /** The prompt or input, or a near-duplicate fingerprint of it. */
  PROMPT("prompts"),
  /** The answer: a text, a label or the size of an embedding. */
  ANSWER("answers"),
  /** The verdict of a guardrail that ran. */
  GUARDRAIL("verdicts of a guardrail");

  private final String text;

  Trace(String text) {
    this.text = text;
  }

  /** What it is, in the plural, for people. */
  public String text() {
    return text;
  }
}
