package io.privet.notify;

import io.privet.model.Alert;
import io.privet.model.Delivery.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes the notifications of groups for one sink. */
record Composer(OutboxSettings settings, OpenAlerts open) {
  /** The news of a group, as selected; from then on the sink may know of them. */
  Sending news(AlertGroup group, AlertGroup.Selection selection, Instant now) {
    selection.all().forEach(KnownAlert::attempt);
    Subject lead = selection.lead().subject();
    String id = NotificationIds.ofAlert(lead.alertId(), lead.revision(), settings.sink());
    return new Sending(
        notification(id, group, selection),
        lead,
        selection.covered().stream().map(KnownAlert::subject).toList(),
        Optional.of(group),
        group.failures(),
        now);
  }

  /** That nobody has taken the alerts of a group yet; empty where it is not time for that. */
  Optional<Sending> repeat(AlertGroup group, Instant now) {
    Optional<Instant> due = group.repeatDue(now);
    if (due.isEmpty()) {
      return Optional.empty();
    }
    Optional<KnownAlert> lead =
        group.untaken().stream().filter(known -> open.hold(known, now).isEmpty()).findFirst();
    if (lead.isEmpty()) {
      group.repeatSkipped(now);
    }
    return lead.map(
        known -> {
          Alert alert = known.alert();
          String id =
              NotificationIds.ofRepeat(
                  alert.alertId(), alert.revision(), settings.sink(), due.get().toEpochMilli());
          return new Sending(
              notification(id, group, new AlertGroup.Selection(Cause.REPEATED, known, List.of())),
              Subject.of(alert, Subject.NO_OFFSET),
              List.of(),
              Optional.of(group),
              group.failures(),
              now);
        });
  }

  private Notification notification(String id, AlertGroup group, AlertGroup.Selection selection) {
    Alert alert = selection.lead().alert();
    List<Alert> related = group.related(selection, open.inhibitedBy(alert));
    int shown = Math.min(related.size(), Notification.OfAlert.MAX_RELATED);
    return new Notification.OfAlert(
        id,
        group.bind(NotificationIds.ofThread(alert.alertId(), alert.revision())),
        selection.cause(),
        alert,
        related.subList(0, shown),
        related.size() - shown,
        group.externalId(),
        settings.consoleUrl().map(url -> url + "/#/alerts/" + alert.alertId()));
  }
}
