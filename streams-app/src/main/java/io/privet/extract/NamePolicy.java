package io.privet.extract;

import io.privet.extract.Pseudonyms.Display;
import java.util.Map;
import java.util.Optional;

/**
 * How the principals of each tenant are named in alerts.
 *
 * @param otherwise for tenants that are not listed
 * @param byTenant for those that are
 * @param responders public key to which names are sealed; needed where any are
 */
public record NamePolicy(
    Display otherwise, Map<String, Display> byTenant, Optional<ResponderKey> responders) {
  public NamePolicy {
    byTenant = Map.copyOf(byTenant);
    if (responders.isEmpty()
        && (otherwise == Display.SEALED || byTenant.containsValue(Display.SEALED))) {
      throw new IllegalArgumentException("sealed principals need the responders' public key");
    }
  }

  /** The same for every tenant. */
  public static NamePolicy of(Display display) {
    return new NamePolicy(display, Map.of(), Optional.empty());
  }

  /** How the principals of a tenant are named. */
  Display display(String tenant) {
    return byTenant.getOrDefault(tenant, otherwise);
  }
}
