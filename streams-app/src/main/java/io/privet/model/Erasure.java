package io.privet.model;

/**
 * That all that is kept of a principal is to be forgotten.
 *
 * @param principalKey stable key of the principal, which names it to no one
 */
public record Erasure(String tenant, String principalKey) implements Decision {
  public Erasure {
    KeyPart.check("tenant", tenant);
    KeyPart.check("principalKey", principalKey);
  }
}
