package io.privet.cli.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.model.Severity;
import io.privet.notify.AlertMatcher;
import io.privet.notify.Caps;
import io.privet.notify.GroupBy;
import io.privet.notify.NotifyMode;
import io.privet.notify.NotifySettings;
import io.privet.notify.OutboxSettings;
import io.privet.notify.Route;
import io.privet.notify.RoutingTree;
import io.privet.notify.SinkSettings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RoutingOutlineTest {
  private final RoutingOutline outline =
      new RoutingOutline(
          new NotifySettings(
              NotifyMode.LIVE,
              OutboxSettings.DEFAULT_MAX_AGE,
              Caps.DEFAULT,
              Optional.empty(),
              new RoutingTree(
                  List.of(
                      route(
                          "notify.routes[0]",
                          AlertMatcher.atLeast(Severity.MEDIUM),
                          List.of("screen", "log"),
                          List.of(
                              route(
                                  "notify.routes[0].routes[0]",
                                  tenants("acme", "beta"),
                                  List.of("screen"),
                                  List.of()))))),
              List.of(new SinkSettings.Console("screen"), new SinkSettings.Console("log")),
              Set.of(),
              Optional.empty()));

  @Test
  void drawsTheTree() {
    assertEquals(
        List.of(
            "notifications are in mode live, to screen and log",
            "  notify.routes[0]: severity MEDIUM or above to screen and log",
            "    notify.routes[0].routes[0]: tenant acme or beta to screen"),
        outline.tree());
  }

  private static AlertMatcher tenants(String... tenants) {
    return new AlertMatcher(
        Set.of(tenants), Set.of(), Set.of(), Severity.INFO, Set.of(), Set.of(), Set.of());
  }

  private static Route route(
      String name, AlertMatcher matcher, List<String> sinks, List<Route> children) {
    return new Route(name, matcher, sinks, false, GroupBy.SUBJECT, Route.Timing.DEFAULT, children);
  }
}
