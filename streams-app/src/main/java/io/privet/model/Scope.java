package io.privet.model;

/** On whose account a finding stands: alerts are kept apart by it. */
public enum Scope {
  /** The principal is the suspect. */
  PRINCIPAL,
  /** The model is at fault; whoever asked is not a suspect. */
  MODEL,
  /** Several principals act together. */
  CAMPAIGN
}
