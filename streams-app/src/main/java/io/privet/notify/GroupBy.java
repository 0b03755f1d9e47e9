package io.privet.notify;

import io.privet.model.Alert;

/** Which alerts of a sink stand together. */
public enum GroupBy {
  /** Those on the same account: the same suspect, campaign or model, of the same tenant. */
  SUBJECT {
    @Override
    String key(Alert alert) {
      return key(alert.tenant(), alert.scope().name(), alert.scopeKey());
    }
  },
  /** None: each alert stands alone. */
  ALERT {
    @Override
    String key(Alert alert) {
      return key(alert.alertId());
    }
  },
  /** Those of the same tenant and pattern. */
  PATTERN {
    @Override
    String key(Alert alert) {
      return key(alert.tenant(), alert.pattern().name());
    }
  },
  /** All of the same tenant. */
  TENANT {
    @Override
    String key(Alert alert) {
      return key(alert.tenant());
    }
  };

  /** What alerts that stand together have in common; no two kinds of group share a key. */
  abstract String key(Alert alert);

  final String key(String... parts) {
    return NotificationIds.join(name(), parts);
  }
}
