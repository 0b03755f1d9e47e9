package io.privet.cli.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Alerts by the principals that they name. */
final class AlertIndex {
  private final Map<String, List<AlertRecord>> byName = new HashMap<>();

  AlertIndex(List<AlertRecord> alerts) {
    for (AlertRecord alert : alerts) {
      for (String name : alert.named()) {
        byName.computeIfAbsent(name, unseen -> new ArrayList<>()).add(alert);
      }
    }
  }

  /** Alerts that name a principal, in the order in which they opened. */
  List<AlertRecord> naming(String principal) {
    return byName.getOrDefault(principal, List.of());
  }
}
