package io.privet.detect.source;

/**
 * One flow of events within a source.
 *
 * @param model model that the events are about; empty for all that the tenant's records tell
 */
public record FlowKey(String tenant, String model) {
  /** All events of the tenant. */
  FlowKey whole() {
    return new FlowKey(tenant, "");
  }

  /** Whether it is all events of the tenant. */
  boolean isWhole() {
    return model.isEmpty();
  }
}
