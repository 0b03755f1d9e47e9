package io.privet.model;

/**
 * The five families of privacy risk of general-purpose AI (Klymenko et al., SOUPS 2025; taxonomy of
 * Meisenbacher et al., arXiv 2407.02027).
 */
public enum RiskCategory {
  DATA_MANAGEMENT("Data management"),
  MEMORIZATION_AND_LEAKAGE("Data memorization and leakage"),
  DOWNSTREAM_USAGE("Unintended downstream usage"),
  INFERENCE_AND_INVERSION("Adversarial inference and inversion"),
  HARMFUL_APPLICATIONS("Misuse via harmful applications");

  private final String title;

  RiskCategory(String title) {
    this.title = title;
  }

  /** The name for people. */
  public String title() {
    return title;
  }
}
