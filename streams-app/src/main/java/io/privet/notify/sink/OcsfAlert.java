package io.privet.notify.sink;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.privet.model.Alert;
import io.privet.model.AlertStatus;
import io.privet.model.FrameworkTag;
import io.privet.model.Mitigation;
import io.privet.model.Verdict;
import io.privet.notify.AlertWording;
import io.privet.notify.Cause;
import io.privet.notify.Notification;
import io.privet.notify.sink.OcsfFinding.Activity;
import java.util.stream.Collectors;

/** The state of an alert as a Detection Finding. */
final class OcsfAlert {
  /** Kind of analytic: it compares behaviour with what is usual. */
  private static final int BEHAVIORAL = 2;

  /** Kind of observable: the name of a user. */
  private static final int USER_NAME = 4;

  private static final String ATLAS_TECHNIQUE = "AML.T";

  /** Length of the id of a technique that is part of no other: {@code AML.T0024}. */
  private static final int TECHNIQUE_CHARS = 9;

  private OcsfAlert() {}

  static ObjectNode of(Notification.OfAlert notification) {
    Alert alert = notification.alert();
    ObjectNode finding =
        OcsfFinding.envelope(notification, activity(notification), alert.detectedAt());
    OcsfFinding.metadata(finding)
        .put("sequence", alert.revision())
        .put("tenant_uid", alert.tenant())
        .put("event_code", alert.pattern().name())
        .put("modified_time", OcsfFinding.modified(alert).toEpochMilli());
    finding
        .put("message", alert.summary())
        .put("is_alert", alert.status() != AlertStatus.RESOLVED)
        .put("status_id", statusId(alert))
        .put("status", status(alert))
        .put("confidence_score", (int) Math.round(100 * alert.confidence()))
        .put("confidence_id", confidenceId(alert.confidence()))
        .put("count", alert.findings())
        .put("start_time", alert.firstEventTime().toEpochMilli())
        .put("end_time", alert.lastEventTime().toEpochMilli())
        .put("risk_details", AlertWording.score(alert));
    alert.change().ifPresent(change -> finding.put("comment", change.note()));
    finding.set("finding_info", information(notification));
    finding.set("resources", resources(alert));
    finding.set("evidences", OcsfEvidence.of(alert));
    finding.set("observables", observables(alert));
    finding.putObject("remediation").put("desc", remediation(alert));
    finding.set("unmapped", OcsfUnmapped.of(alert));
    return finding;
  }

  private static ObjectNode information(Notification.OfAlert notification) {
    Alert alert = notification.alert();
    ObjectNode information =
        Json.object()
            .put("uid", alert.alertId())
            .put("title", alert.title())
            .put("desc", alert.summary())
            .put("created_time", alert.detectedAt().toEpochMilli())
            .put("modified_time", OcsfFinding.modified(alert).toEpochMilli())
            .put("first_seen_time", alert.firstEventTime().toEpochMilli())
            .put("last_seen_time", alert.lastEventTime().toEpochMilli());
    notification.alertUrl().ifPresent(url -> information.put("src_url", url));
    information
        .putArray("types")
        .add(alert.pattern().title())
        .add(alert.pattern().category().title());
    information
        .putObject("analytic")
        .put("uid", alert.detectorId())
        .put("name", alert.detectorId())
        .put("type_id", BEHAVIORAL)
        .put("type", "Behavioral");
    ArrayNode attacks = information.putArray("attacks");
    alert.frameworks().stream()
        .filter(tag -> tag.id().startsWith(ATLAS_TECHNIQUE))
        .map(OcsfAlert::attack)
        .forEach(attacks::add);
    return information;
  }

  /** A technique of MITRE ATLAS, which the schema takes beside ATT&CK. */
  private static ObjectNode attack(FrameworkTag tag) {
    ObjectNode attack = Json.object().put("version", tag.version());
    attack
        .putObject(tag.id().length() > TECHNIQUE_CHARS ? "sub_technique" : "technique")
        .put("uid", tag.id())
        .put("name", tag.name());
    return attack;
  }

  private static ArrayNode resources(Alert alert) {
    ArrayNode resources = Json.list();
    resources
        .addObject()
        .put("uid", alert.target().name())
        .put("name", alert.target().name())
        .put("type", alert.target().kind().name());
    return resources;
  }

  private static ArrayNode observables(Alert alert) {
    ArrayNode observables = Json.list();
    if (alert.principal() != null) {
      add(observables, alert.principal());
    }
    alert.members().forEach(member -> add(observables, member));
    return observables;
  }

  private static void add(ArrayNode observables, String user) {
    observables
        .addObject()
        .put("name", "evidences.actor.user.name")
        .put("type_id", USER_NAME)
        .put("type", "User Name")
        .put("value", user);
  }

  private static String remediation(Alert alert) {
    return alert.mitigations().stream().map(OcsfAlert::step).collect(Collectors.joining("\n"));
  }

  private static String step(Mitigation step) {
    return "%s: %s (%s, %s). %s"
        .formatted(
            switch (step.horizon()) {
              case IMMEDIATE -> "Do now";
              case DURABLE -> "Fix for good";
            },
            step.title(),
            step.owner(),
            AlertWording.lower(step.effort()),
            step.action());
  }

  private static Activity activity(Notification.OfAlert notification) {
    if (notification.alert().status() == AlertStatus.RESOLVED) {
      return Activity.CLOSE;
    }
    return notification.cause() == Cause.OPENED ? Activity.CREATE : Activity.UPDATE;
  }

  private static int statusId(Alert alert) {
    return switch (alert.status()) {
      case OPEN -> 1;
      case ACKNOWLEDGED -> 2;
      case RESOLVED -> isBenign(alert) ? 3 : 4;
    };
  }

  private static String status(Alert alert) {
    return switch (alert.status()) {
      case OPEN -> "New";
      case ACKNOWLEDGED -> "In Progress";
      case RESOLVED -> isBenign(alert) ? "Suppressed" : "Resolved";
    };
  }

  private static boolean isBenign(Alert alert) {
    return alert
        .change()
        .flatMap(change -> change.verdict())
        .filter(verdict -> verdict == Verdict.BENIGN)
        .isPresent();
  }

  /** Low, medium or high, in thirds. */
  private static int confidenceId(double confidence) {
    return confidence < 1.0 / 3 ? 1 : confidence < 2.0 / 3 ? 2 : 3;
  }
}
