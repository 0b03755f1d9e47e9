package io.privet.model;

import static io.privet.model.RiskCategory.DATA_MANAGEMENT;
import static io.privet.model.RiskCategory.HARMFUL_APPLICATIONS;
import static io.privet.model.RiskCategory.INFERENCE_AND_INVERSION;
import static io.privet.model.RiskCategory.MEMORIZATION_AND_LEAKAGE;

/** The privacy-risk patterns that Privet knows. Names and numbers are a contract. */
public enum RiskPattern {
  P01("Membership inference by scores", INFERENCE_AND_INVERSION),
  P02("Membership inference by perturbation", INFERENCE_AND_INVERSION),
  P03("Membership inference on retrieved documents", INFERENCE_AND_INVERSION),
  P04("Training-data extraction by continuation", MEMORIZATION_AND_LEAKAGE),
  P05("Training-data extraction by divergence", MEMORIZATION_AND_LEAKAGE),
  P06("Personal-data elicitation sweep", MEMORIZATION_AND_LEAKAGE),
  P07("Personal data or secret in an output", MEMORIZATION_AND_LEAKAGE),
  P08("Canary or honey record hit", MEMORIZATION_AND_LEAKAGE),
  P09("Model inversion", INFERENCE_AND_INVERSION),
  P10("Embedding inversion", INFERENCE_AND_INVERSION),
  P11("Attribute inference", INFERENCE_AND_INVERSION),
  P12("Property inference", INFERENCE_AND_INVERSION),
  P13("Model extraction", INFERENCE_AND_INVERSION),
  P14("Parameter stealing by log-probabilities", INFERENCE_AND_INVERSION),
  P15("Coordinated campaign", INFERENCE_AND_INVERSION),
  P16("Bulk training-data access", DATA_MANAGEMENT),
  P17("Training-data export or exfiltration", DATA_MANAGEMENT),
  P18("Use of data for another purpose", DATA_MANAGEMENT),
  P19("Access after withdrawal, erasure or retention end", DATA_MANAGEMENT),
  P20("Personal data in a prompt to an outside model", DATA_MANAGEMENT),
  P21("Leakage across tenants or sessions", MEMORIZATION_AND_LEAKAGE),
  P22("Extraction of hidden context", MEMORIZATION_AND_LEAKAGE),
  P23("Exfiltration by tool or rendered output", DATA_MANAGEMENT),
  P24("Profiling or surveillance of a person", HARMFUL_APPLICATIONS),
  P25("Impersonation of a person", HARMFUL_APPLICATIONS),
  P26("Blind spot in the audit log", DATA_MANAGEMENT);

  private final String title;
  private final RiskCategory category;

  RiskPattern(String title, RiskCategory category) {
    this.title = title;
    this.category = category;
  }

  /** The name for people. */
  public String title() {
    return title;
  }

  /** The family that the pattern belongs to. */
  public RiskCategory category() {
    return category;
  }
}
