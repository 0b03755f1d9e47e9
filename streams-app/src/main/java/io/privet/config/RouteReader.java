package io.privet.config;

import io.privet.advise.OwnerRole;
import io.privet.model.RiskCategory;
import io.privet.model.RiskPattern;
import io.privet.model.Severity;
import io.privet.notify.AlertMatcher;
import io.privet.notify.GroupBy;
import io.privet.notify.Route;
import io.privet.notify.Route.Timing;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes routes from their settings, and names what they refer to and is not there. */
final class RouteReader {
  private static final Map<String, RiskPattern> PATTERNS =
      byName(RiskPattern.values(), RiskPattern::name);
  private static final Map<String, RiskCategory> CATEGORIES =
      byName(RiskCategory.values(), SettingTypes::name);
  private static final Map<String, OwnerRole> OWNERS =
      byName(OwnerRole.values(), SettingTypes::name);

  private final SettingValues values;
  private final List<String> sinks;
  private final Problems problems;

  /** What a route takes from the one around it. */
  private record Around(List<String> sinks, GroupBy groupBy, Timing timing) {}

  RouteReader(SettingValues values, List<String> sinks, Problems problems) {
    this.values = values;
    this.sinks = List.copyOf(sinks);
    this.problems = problems;
  }

  /** The routes of the given entries and of those within them. */
  List<Route> read(List<RouteEntry> entries) {
    return read(entries, new Around(sinks, GroupBy.SUBJECT, Timing.DEFAULT));
  }

  private List<Route> read(List<RouteEntry> entries, Around around) {
    return entries.stream().map(entry -> read(entry, around)).toList();
  }

  private Route read(RouteEntry entry, Around around) {
    String key = entry.key();
    Timing timing =
        new Timing(
            values.find(RouteKeys.GROUP_WAIT.of(key)).orElse(around.timing().groupWait()),
            values.find(RouteKeys.GROUP_INTERVAL.of(key)).orElse(around.timing().groupInterval()),
            values
                .find(RouteKeys.REPEAT_INTERVAL.of(key))
                .orElse(around.timing().repeatInterval()));
    Setting<List<String>> told = RouteKeys.SINKS.of(key);
    Around own =
        new Around(
            values.find(told).isPresent()
                ? names(told).stream()
                    .filter(name -> isKnown(told, name, "sink", sinks))
                    .distinct()
                    .toList()
                : around.sinks(),
            values.find(RouteKeys.GROUP_BY.of(key)).orElse(around.groupBy()),
            timing);
    return new Route(
        key,
        matcher(key),
        own.sinks(),
        values.find(RouteKeys.CONTINUE.of(key)).orElse(false),
        own.groupBy(),
        own.timing(),
        read(entry.children(), own));
  }

  private AlertMatcher matcher(String key) {
    Set<String> owners = new HashSet<>();
    known(RouteKeys.OWNER.of(key), "role", OWNERS).forEach(role -> owners.add(role.title()));
    return new AlertMatcher(
        Set.copyOf(names(RouteKeys.TENANT.of(key))),
        known(RouteKeys.PATTERN.of(key), "pattern", PATTERNS),
        known(RouteKeys.CATEGORY.of(key), "family of risk", CATEGORIES),
        values.find(RouteKeys.SEVERITY.of(key)).orElse(Severity.INFO),
        Set.copyOf(names(RouteKeys.MODEL.of(key))),
        Set.copyOf(names(RouteKeys.DATASET.of(key))),
        owners);
  }

  private <T> Set<T> known(Setting<List<String>> setting, String kind, Map<String, T> byName) {
    Set<T> known = new HashSet<>();
    for (String name : names(setting)) {
      T found = byName.get(name.replaceAll("[ _]", "-"));
      if (found == null) {
        isKnown(setting, name, kind, byName.keySet());
      } else {
        known.add(found);
      }
    }
    return known;
  }

  private boolean isKnown(
      Setting<List<String>> setting, String name, String kind, Collection<String> known) {
    if (known.contains(name)) {
      return true;
    }
    problems.add(
        setting.key()
            + " names '"
            + name
            + "', which is no "
            + kind
            + (known.isEmpty() ? "" : "; the nearest is " + Nearest.to(name, known)));
    return false;
  }

  private List<String> names(Setting<List<String>> setting) {
    return values.find(setting).orElse(List.of());
  }

  private static <T> Map<String, T> byName(T[] constants, Function<T, String> name) {
    Map<String, T> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Arrays.stream(constants).forEach(constant -> byName.put(name.apply(constant), constant));
    return byName;
  }
}
