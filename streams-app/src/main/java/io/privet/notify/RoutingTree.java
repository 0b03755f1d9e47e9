package io.privet.notify;

import io.privet.model.Alert;
import io.privet.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides which sinks an alert reaches, and by which route.
 *
 * @param routes asked in their order; the first that matches decides unless it continues
 */
public record RoutingTree(List<Route> routes) {
  /** Name of the route that is there where the settings have none. */
  public static final String DEFAULT_ROUTE = "notify.routes (default)";

  public RoutingTree {
    routes = List.copyOf(routes);
  }

  /** Everything at {@link Severity#MEDIUM} or above to the given sinks. */
  public static RoutingTree toAll(List<String> sinks) {
    return new RoutingTree(
        List.of(
            new Route(
                DEFAULT_ROUTE,
                AlertMatcher.atLeast(Severity.MEDIUM),
                sinks,
                false,
                GroupBy.SUBJECT,
                Route.Timing.DEFAULT,
                List.of())));
  }

  /** The routes that an alert takes, in order; each at the deepest level that matches. */
  public List<Route> routes(Alert alert) {
    List<Route> taken = new ArrayList<>();
    collect(routes, alert, taken);
    return taken;
  }

  /** The first route by which an alert reaches a sink; a sink is told of an alert only once. */
  public Optional<Route> route(Alert alert, String sink) {
    return routes(alert).stream().filter(route -> route.sinks().contains(sink)).findFirst();
  }

  private static boolean collect(List<Route> routes, Alert alert, List<Route> taken) {
    boolean isTaken = false;
    for (Route route : routes) {
      if (!route.matcher().matches(alert)) {
        continue;
      }
      isTaken = true;
      if (!collect(route.children(), alert, taken)) {
        taken.add(route);
      }
      if (!route.continues()) {
        break;
      }
    }
    return isTaken;
  }
}
