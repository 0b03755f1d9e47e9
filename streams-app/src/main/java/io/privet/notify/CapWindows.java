package io.privet.notify;

import io.privet.model.Delivery;
import io.privet.model.Delivery.Subject;
import io.privet.model.RiskPattern;
import io.privet.model.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the new alerts that were told and held back, for each tenant in a period of its own. */
final class CapWindows {
  /** The most tenants that are counted at a time; past that, the oldest period ends early. */
  static final int MAX_TENANTS = 1_000;

  /** Alerts of one tenant and pattern that were held back. */
  record Surplus(String tenant, RiskPattern pattern, Severity worst, int count, Instant since) {
    /** One alert. */
    static Surplus of(Subject subject, Instant time) {
      return new Surplus(subject.tenant(), subject.pattern(), subject.severity(), 1, time);
    }

    /** The alert of an entry of the ledger. */
    static Surplus of(Delivery entry) {
      return of(entry.subject(), entry.createdAt());
    }

    Surplus plus(Surplus other) {
      return new Surplus(
          tenant,
          pattern,
          worst.rank() < other.worst.rank() ? other.worst : worst,
          count + other.count,
          since.isBefore(other.since) ? since : other.since);
    }
  }

  private static final class Window {
    final Instant start;
    final Map<RiskPattern, Integer> told = new EnumMap<>(RiskPattern.class);
    final Map<RiskPattern, Surplus> surplus = new EnumMap<>(RiskPattern.class);

    Window(Instant start) {
      this.start = start;
    }

    int told() {
      return told.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  private final Caps caps;
  private final Map<String, Window> byTenant = new LinkedHashMap<>();
  private final List<Surplus> ended = new ArrayList<>();

  CapWindows(Caps caps) {
    this.caps = caps;
  }

  /** Counts a notification of a new alert; false when it is one too many. */
  boolean admits(String tenant, RiskPattern pattern, Instant now) {
    Window window = window(tenant, now);
    if (window.told() >= caps.perTenant()
        || window.told.getOrDefault(pattern, 0) >= caps.perPattern()) {
      return false;
    }
    window.told.merge(pattern, 1, Integer::sum);
    return true;
  }

  /** Counts what was held back. */
  void hold(Surplus held, Instant now) {
    window(held.tenant(), now).surplus.merge(held.pattern(), held, Surplus::plus);
  }

  /** What was held back in the periods that are over; each is returned once. */
  List<Surplus> drain(Instant now) {
    Iterator<Window> windows = byTenant.values().iterator();
    while (windows.hasNext()) {
      Window window = windows.next();
      if (now.isBefore(window.start.plus(caps.period()))) {
        break;
      }
      windows.remove();
      ended.addAll(window.surplus.values());
    }
    List<Surplus> drained = List.copyOf(ended);
    ended.clear();
    return drained;
  }

  /** When the first period ends in which something was held back. */
  Optional<Instant> next() {
    return byTenant.values().stream()
        .filter(window -> !window.surplus.isEmpty())
        .findFirst()
        .map(window -> window.start.plus(caps.period()));
  }

  private Window window(String tenant, Instant now) {
    Window window = byTenant.get(tenant);
    if (window != null && !now.isBefore(window.start.plus(caps.period()))) {
      ended.addAll(window.surplus.values());
      byTenant.remove(tenant);
      window = null;
    }
    if (window == null) {
      endOldestWhenFull();
      window = new Window(now);
      byTenant.put(tenant, window);
    }
    return window;
  }

  private void endOldestWhenFull() {
    if (byTenant.size() < MAX_TENANTS) {
      return;
    }
    Iterator<Window> windows = byTenant.values().iterator();
    ended.addAll(windows.next().surplus.values());
    windows.remove();
  }
}
