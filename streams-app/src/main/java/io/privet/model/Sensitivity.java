package io.privet.model;

/** How much harm a leaked value does, or all that a model or data set holds; least first. */
public enum Sensitivity {
  /** Says little by itself: a name, an employer, a network address. */
  LOW,
  /** Reaches or locates a person, or opens something of limited scope. */
  MEDIUM,
  /** Lets others act as the person or the account: identity numbers, payment data, live keys. */
  HIGH
}
