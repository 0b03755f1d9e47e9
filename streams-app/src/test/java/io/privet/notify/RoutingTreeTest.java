package io.privet.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.model.Alert;
import io.privet.model.Mitigation;
import io.privet.model.RiskCategory;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RoutingTreeTest {
  private static final Alert HIGH = AlertSamples.open("a", "p-1");
  private static final Alert LOW = AlertSamples.next(HIGH, Severity.LOW);

  @Test
  void sendsWhatIsMediumOrAboveToAllSinksByDefault() {
    RoutingTree tree = RoutingTree.toAll(List.of("slack"));

    assertEquals(List.of("notify.routes (default)"), taken(tree, HIGH));
    assertEquals(List.of(), taken(tree, LOW));
  }

  @Test
  void takesTheFirstThatMatches() {
    RoutingTree tree =
        new RoutingTree(
            List.of(
                route("high", AlertMatcher.atLeast(Severity.HIGH), false),
                route("any", AlertMatcher.ANY, false)));

    assertEquals(List.of("high"), taken(tree, HIGH));
    assertEquals(List.of("any"), taken(tree, LOW));
  }

  @Test
  void goesOnWhereTheRouteSaysSo() {
    RoutingTree tree =
        new RoutingTree(
            List.of(
                route("first", AlertMatcher.ANY, true),
                route("second", AlertMatcher.ANY, false),
                route("third", AlertMatcher.ANY, false)));

    assertEquals(List.of("first", "second"), taken(tree, HIGH));
    assertEquals(Optional.of("first"), tree.route(HIGH, "slack").map(Route::name));
    assertEquals(Optional.empty(), tree.route(HIGH, "pager"));
  }

  @Test
  void takesTheDeepestThatMatches() {
    RoutingTree tree =
        new RoutingTree(
            List.of(
                route(
                    "outer",
                    AlertMatcher.ANY,
                    false,
                    route("inner", AlertMatcher.atLeast(Severity.HIGH), false))));

    assertEquals(List.of("inner"), taken(tree, HIGH));
    assertEquals(List.of("outer"), taken(tree, LOW));
  }

  @Test
  void matchesOnlyWhatHasAllThatIsAskedFor() {
    AlertMatcher matcher =
        new AlertMatcher(
            Set.of("acme"),
            Set.of(RiskPattern.P01),
            Set.of(RiskCategory.INFERENCE_AND_INVERSION),
            Severity.HIGH,
            Set.of("fraud-score"),
            Set.of("patients"),
            Set.of());

    assertEquals(true, matcher.matches(HIGH));
    assertEquals(false, matcher.matches(LOW));
    assertEquals(false, matcher.matches(of("beta", RiskPattern.P01)));
    assertEquals(false, matcher.matches(of("acme", RiskPattern.P07)));
  }

  @Test
  void asksWhoseJobTheFirstImmediateMitigationIs() {
    AlertMatcher matcher =
        new AlertMatcher(
            Set.of(),
            Set.of(),
            Set.of(),
            Severity.INFO,
            Set.of(),
            Set.of(),
            Set.of("privacy officer"));
    Mitigation durable = mitigation(Mitigation.Horizon.DURABLE, "privacy officer");
    Mitigation first = mitigation(Mitigation.Horizon.IMMEDIATE, "model team");
    Mitigation second = mitigation(Mitigation.Horizon.IMMEDIATE, "privacy officer");

    assertEquals(false, matcher.matches(HIGH));
    assertEquals(false, matcher.matches(HIGH.withAdvice(List.of(first, second), List.of())));
    assertEquals(true, matcher.matches(HIGH.withAdvice(List.of(durable, second), List.of())));
  }

  private static Mitigation mitigation(Mitigation.Horizon horizon, String owner) {
    return new Mitigation(
        "MIT-RATE", "", horizon, owner, Mitigation.Effort.HOURS, "", "", List.of(), "");
  }

  private static Alert of(String tenant, RiskPattern pattern) {
    return AlertSamples.alert("a", tenant, pattern, Scope.PRINCIPAL, "p-1", Severity.HIGH);
  }

  private static List<String> taken(RoutingTree tree, Alert alert) {
    return tree.routes(alert).stream().map(Route::name).toList();
  }

  private static Route route(
      String name, AlertMatcher matcher, boolean continues, Route... children) {
    return new Route(
        name,
        matcher,
        List.of("slack"),
        continues,
        GroupBy.SUBJECT,
        Route.Timing.DEFAULT,
        List.of(children));
  }
}
