package io.privet.alerting;

import io.privet.model.Finding;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Names episodes and alerts. Parts are length-prefixed, so that no two keys collapse into one. */
final class EpisodeKey {
  private static final int ID_BYTES = 16;

  private EpisodeKey() {}

  /** Key under which findings belong to the same episode: tenant, pattern, scope and target. */
  static String of(Finding finding) {
    StringBuilder key =
        new StringBuilder(
            prefix(finding.tenant(), finding.pattern(), finding.scope(), finding.scopeKey()));
    append(key, finding.target().kind().name());
    append(key, finding.target().name());
    return key.toString();
  }

  /** What the keys of all targets begin with. */
  static String prefix(String tenant, RiskPattern pattern, Scope scope, String scopeKey) {
    StringBuilder key = new StringBuilder();
    append(key, tenant);
    append(key, pattern.name());
    append(key, scope.name());
    append(key, scopeKey);
    return key.toString();
  }

  /** Id of the alert that a finding under this key opens at an event time. */
  static String alertId(String key, Instant firstEventTime) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(key.getBytes(StandardCharsets.UTF_8));
      byte[] hash = digest.digest(firstEventTime.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void append(StringBuilder key, String part) {
    key.append(part.length()).append(':').append(part);
  }
}
