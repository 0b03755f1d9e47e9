package io.privet.model;

import java.time.Instant;

/**
 * Who has entered something, why, and for how long.
 *
 * @param owner who answers for it; empty where nobody is named
 * @param reason why it is there; empty where nobody has said
 */
public record Registration(String owner, String reason, Validity validity) {
  /** By nobody in particular, and for ever. */
  public static final Registration ALWAYS = new Registration("", "", Validity.ALWAYS);

  /** For all time until an event time. */
  static Registration until(Instant expires, String owner, String reason) {
    return new Registration(owner, reason, new Validity(Instant.MIN, expires));
  }
}
