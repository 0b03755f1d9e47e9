package io.privet.ingest;

import java.util.List;

/**
 * Which fields of a source's records tell whose they are. A field is named as the source names it,
 * with dots between levels; of several, the first that says something counts.
 *
 * @param principalFields who acted; empty for the format's own rule
 * @param tenantFields owner of the traffic; empty for the format's own rule
 */
public record SourceRules(List<String> principalFields, List<String> tenantFields) {
  /** Every format's own rules. */
  public static final SourceRules DEFAULT = new SourceRules(List.of(), List.of());

  public SourceRules {
    principalFields = List.copyOf(principalFields);
    tenantFields = List.copyOf(tenantFields);
  }
}
