package io.privet.notify;

import static io.privet.notify.AlertWording.comparison;
import static io.privet.notify.AlertWording.confidence;
import static io.privet.notify.AlertWording.count;
import static io.privet.notify.AlertWording.leaks;
import static io.privet.notify.AlertWording.lower;
import static io.privet.notify.AlertWording.pattern;
import static io.privet.notify.AlertWording.period;
import static io.privet.notify.AlertWording.rows;
import static io.privet.notify.AlertWording.score;
import static io.privet.notify.AlertWording.who;

import io.privet.model.Alert;
import io.privet.model.AlertStatus;
import io.privet.model.FrameworkTag;
import io.privet.model.Mitigation;
import io.privet.model.Mitigation.Horizon;
import io.privet.model.Scope;
import io.privet.notify.NotificationText.Fact;
import io.privet.notify.NotificationText.Item;
import io.privet.notify.NotificationText.Link;
import io.privet.notify.NotificationText.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the state of an alert says to whoever is on call. */
final class AlertText {
  /** The most members of a campaign that are named; the others are counted. */
  private static final int SHOWN_MEMBERS = 10;

  /** The tenant of installations that know no tenants. */
  private static final String NO_TENANT = "default";

  private AlertText() {}

  static NotificationText of(Notification.OfAlert notification) {
    Alert alert = notification.alert();
    return new NotificationText(
        heading(notification) + ": " + alert.title(),
        alert.summary(),
        ChangeText.of(alert),
        facts(alert),
        sections(notification),
        footer(alert),
        links(notification));
  }

  /** How bad it is and what has become of it. */
  private static String heading(Notification.OfAlert notification) {
    String severity = notification.severity().name();
    return switch (notification.cause()) {
      case OPENED, UPDATED -> severity;
      case ESCALATED -> severity + ", got worse";
      case ACKNOWLEDGED -> severity + ", taken";
      case RESOLVED -> "RESOLVED";
      case REOPENED -> severity + ", goes on";
      case REPEATED -> severity + ", still open";
      case TEST -> "TEST, nothing happened";
    };
  }

  private static List<Fact> facts(Alert alert) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Who", who(alert) + (alert.sealed().isEmpty() ? "" : " (sealed)")));
    facts.add(new Fact("Target", lower(alert.target().kind()) + " " + alert.target().name()));
    facts.add(new Fact("When", period(alert)));
    facts.add(new Fact("How much", rows(alert) + ", " + findings(alert)));
    facts.add(new Fact("Status", status(alert)));
    if (!alert.tenant().equals(NO_TENANT)) {
      facts.add(new Fact("Tenant", alert.tenant()));
    }
    if (!alert.leaks().isEmpty()) {
      facts.add(new Fact("Only in outputs", leaks(alert)));
    }
    if (alert.scope() == Scope.CAMPAIGN) {
      facts.add(new Fact("Members", members(alert.members())));
    }
    return facts;
  }

  private static String status(Alert alert) {
    return lower(alert.status())
        + alert.acknowledgedBy().map(name -> ", taken by " + name).orElse("");
  }

  private static List<Section> sections(Notification.OfAlert notification) {
    Alert alert = notification.alert();
    return Stream.of(
            new Section("Why it is suspicious (observed against threshold)", suspicious(alert)),
            new Section("Do now", isOver(alert) ? List.of() : steps(alert, Horizon.IMMEDIATE)),
            new Section(
                "Innocent readings checked",
                alert.benignReadings().stream().map(Item::of).toList()),
            new Section("Fix for good", steps(alert, Horizon.DURABLE)),
            new Section("Related and open", related(notification)))
        .filter(section -> !section.items().isEmpty())
        .toList();
  }

  private static boolean isOver(Alert alert) {
    return alert.status() == AlertStatus.RESOLVED;
  }

  private static List<Item> suspicious(Alert alert) {
    Stream<Item> measures =
        alert.measures().stream()
            .map(
                measure ->
                    new Item(measure.name(), comparison(measure) + " (" + measure.window() + ")"));
    return Stream.concat(
            measures, Stream.of(Item.of(score(alert) + ". " + confidence(alert) + ".")))
        .toList();
  }

  private static List<Item> steps(Alert alert, Horizon horizon) {
    return alert.mitigations().stream()
        .filter(step -> step.horizon() == horizon)
        .map(AlertText::step)
        .toList();
  }

  private static Item step(Mitigation step) {
    return new Item(
        "%s (%s, %s)".formatted(step.title(), step.owner(), lower(step.effort())),
        step.action(),
        step.horizon() == Horizon.IMMEDIATE ? step.reason() : "");
  }

  private static List<Item> related(Notification.OfAlert notification) {
    Stream<Item> named =
        notification.related().stream()
            .map(alert -> new Item(alert.severity().name(), alert.title()));
    int others = notification.relatedLeftOut();
    return Stream.concat(
            named,
            others == 0 ? Stream.empty() : Stream.of(Item.of("and " + count(others) + " more")))
        .toList();
  }

  private static List<String> footer(Alert alert) {
    return Stream.of(
            "Alert "
                + alert.alertId()
                + ", state "
                + alert.revision()
                + ", by detector "
                + alert.detectorId(),
            alert.status() == AlertStatus.OPEN
                ? "Take it: privet alerts ack " + alert.alertId()
                : "",
            pattern(alert) + " (" + alert.pattern().category().title() + ")",
            frameworks(alert.frameworks()))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** {@code MITRE ATLAS AML.T0024, AML.M0004; GDPR Art. 32}. */
  private static String frameworks(List<FrameworkTag> tags) {
    return tags.stream()
        .collect(
            Collectors.groupingBy(
                FrameworkTag::framework,
                LinkedHashMap::new,
                Collectors.mapping(FrameworkTag::id, Collectors.joining(", "))))
        .entrySet()
        .stream()
        .map(catalogue -> catalogue.getKey() + " " + catalogue.getValue())
        .collect(Collectors.joining("; "));
  }

  private static List<Link> links(Notification.OfAlert notification) {
    return Stream.concat(
            notification.alertUrl().map(url -> new Link("Open in the console", url)).stream(),
            Stream.of(new Link("Runbook", notification.alert().runbook())))
        .flatMap(link -> WebUrl.of(link.url()).map(url -> new Link(link.label(), url)).stream())
        .toList();
  }

  private static String members(List<String> members) {
    int others = members.size() - SHOWN_MEMBERS;
    return members.stream().limit(SHOWN_MEMBERS).collect(Collectors.joining(", "))
        + (others > 0 ? " and " + count(others) + " more" : "");
  }

  private static String findings(Alert alert) {
    return count(alert.findings()) + (alert.findings() == 1 ? " finding" : " findings");
  }
}
