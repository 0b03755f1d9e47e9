package io.privet.cli.service;

import io.privet.model.Severity;
import io.privet.notify.AlertMatcher;
import io.privet.notify.NotifySettings;
import io.privet.notify.Route;
import io.privet.notify.SinkSettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells in lines of text who would be told of what. */
final class RoutingOutline {
  private final NotifySettings settings;

  RoutingOutline(NotifySettings settings) {
    this.settings = settings;
  }

  /** The mode, and each route with what it asks for and whom it tells, children indented. */
  List<String> tree() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "notifications are in mode %s, to %s"
            .formatted(
                settings.mode().name().toLowerCase(Locale.ROOT),
                names(settings.sinks().stream().map(SinkSettings::name).toList())));
    settings.tree().routes().forEach(route -> add(route, "  ", lines));
    return lines;
  }

  private static void add(Route route, String indent, List<String> lines) {
    lines.add(
        "%s%s: %s to %s%s"
            .formatted(
                indent,
                route.name(),
                asked(route.matcher()),
                names(route.sinks()),
                route.continues() ? ", and on" : ""));
    route.children().forEach(child -> add(child, indent + "  ", lines));
  }

  private static String asked(AlertMatcher matcher) {
    List<String> parts = new ArrayList<>();
    if (matcher.severity() != Severity.INFO) {
      parts.add("severity " + matcher.severity() + " or above");
    }
    part("tenant", matcher.tenants()).ifPresent(parts::add);
    part("pattern", matcher.patterns()).ifPresent(parts::add);
    part("category", matcher.categories()).ifPresent(parts::add);
    part("model", matcher.models()).ifPresent(parts::add);
    part("dataset", matcher.datasets()).ifPresent(parts::add);
    part("owner", matcher.owners()).ifPresent(parts::add);
    return parts.isEmpty() ? "everything" : String.join(", ", parts);
  }

  private static Optional<String> part(String name, Collection<?> asked) {
    return asked.isEmpty()
        ? Optional.empty()
        : Optional.of(
            name
                + " "
                + asked.stream().map(String::valueOf).sorted().collect(Collectors.joining(" or ")));
  }

  private static String names(List<String> sinks) {
    return sinks.isEmpty() ? "no sink" : String.join(" and ", sinks);
  }
}
