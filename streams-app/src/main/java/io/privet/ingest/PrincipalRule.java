package io.privet.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells who acted: by the fields that the settings name, which must then say something, or else by
 * the format's own rule.
 */
final class PrincipalRule {
  /** Stands for all who act where the log names nobody and the settings name no field. */
  static final String UNIDENTIFIED = "unidentified";

  /** A format's own rule. */
  @FunctionalInterface
  interface OwnRule {
    /** Who acted; null where this part of the entry tells nobody. */
    @Nullable String find(JsonTree part) throws FieldException;
  }

  private final FieldRule configured;
  private final OwnRule own;

  PrincipalRule(List<String> configuredFields, OwnRule own) {
    configured = new FieldRule(configuredFields);
    this.own = own;
  }

  /** Who acted, as the first of some parts of an entry tells that says anything. */
  String find(JsonTree... parts) throws FieldException {
    boolean isConfigured = !configured.paths().isEmpty();
    for (JsonTree part : parts) {
      String principal = isConfigured ? configured.find(part) : own.find(part);
      if (principal != null) {
        return principal;
      }
    }
    if (isConfigured) {
      throw FieldException.missing(String.join(" or ", configured.paths()));
    }
    return UNIDENTIFIED;
  }
}
