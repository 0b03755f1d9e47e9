package io.privet.cli.console;

import static io.privet.cli.console.Columns.pad;
import static io.privet.cli.console.Columns.widest;
import static io.privet.notify.AlertWording.comparison;
import static io.privet.notify.AlertWording.confidence;
import static io.privet.notify.AlertWording.count;
import static io.privet.notify.AlertWording.leaks;
import static io.privet.notify.AlertWording.lower;
import static io.privet.notify.AlertWording.pattern;
import static io.privet.notify.AlertWording.period;
import static io.privet.notify.AlertWording.rows;
import static io.privet.notify.AlertWording.score;
import static io.privet.notify.AlertWording.second;
import static io.privet.notify.AlertWording.who;

import io.privet.model.Alert;
import io.privet.model.EventReference;
import io.privet.model.FrameworkTag;
import io.privet.model.Measure;
import io.privet.model.Mitigation;
import io.privet.model.Mitigation.Horizon;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi.Text;

/** One alert in full: what happened, why it is suspicious, and what to do about it. */
public final class AlertPage {
  private static final int SHOWN_EVENTS = 6;

  private final Palette palette;

  /** A page in the given colours. */
  public AlertPage(Palette palette) {
    this.palette = palette;
  }

  /** The page as text, each line at most {@link Palette#COLUMNS} wide and ended by a newline. */
  public String render(Alert alert) {
    Sheet sheet = new Sheet(palette);
    sheet.title(
        palette
            .severity(alert.severity(), " " + alert.severity() + " ")
            .concat(palette.bold(" " + alert.title())));
    facts(sheet, alert);
    happened(sheet, alert);
    suspicious(sheet, alert);
    benign(sheet, alert);
    evidence(sheet, alert);
    steps(sheet, alert, Horizon.IMMEDIATE, "Do now");
    steps(sheet, alert, Horizon.DURABLE, "Fix for good");
    frameworks(sheet, alert);
    return sheet.toString();
  }

  private void facts(Sheet sheet, Alert alert) {
    sheet.row("Pattern", plain(pattern(alert) + " (" + alert.pattern().category().title() + ")"));
    sheet.row("Who", palette.bold(who(alert)));
    sheet.row("Target", plain(lower(alert.target().kind()) + " " + alert.target().name()));
    sheet.row("When", plain(period(alert)));
    sheet.row(
        "Alert",
        plain(
            String.format(
                Locale.ROOT,
                "%s, %s, state %d after %,d findings",
                alert.alertId(),
                lower(alert.status()),
                alert.revision(),
                alert.findings())));
    alert
        .change()
        .ifPresent(
            change ->
                change
                    .actor()
                    .ifPresent(
                        actor ->
                            sheet.row(
                                "Handled",
                                plain(
                                    lower(change.kind()) + ", " + actor + ": " + change.note()))));
  }

  private void happened(Sheet sheet, Alert alert) {
    sheet.section("What happened");
    sheet.row(plain(alert.summary()));
    sheet.row(plain("Noticed at " + second(alert.detectedAt()) + " UTC, over " + rows(alert)));
    if (!alert.leaks().isEmpty()) {
      sheet.row(plain("Only in outputs: " + leaks(alert)));
    }
  }

  private void suspicious(Sheet sheet, Alert alert) {
    sheet.section("Why suspicious");
    int width = widest(alert.measures(), Measure::name);
    for (Measure measure : alert.measures()) {
      sheet.row(
          palette
              .plain(pad(measure.name(), width))
              .concat(palette.bold("  " + comparison(measure)))
              .concat(palette.faint(", " + measure.window())));
    }
    sheet.row(plain(score(alert)));
    sheet.row(plain(confidence(alert)));
  }

  private void benign(Sheet sheet, Alert alert) {
    if (!alert.benignReadings().isEmpty()) {
      sheet.section("Benign readings");
    }
    alert.benignReadings().forEach(reading -> sheet.row(plain(reading)));
  }

  private void evidence(Sheet sheet, Alert alert) {
    sheet.section("Evidence");
    List<EventReference> shown = alert.evidence().stream().limit(SHOWN_EVENTS).toList();
    int width = widest(shown, EventReference::eventId);
    for (EventReference event : shown) {
      sheet.row(
          palette
              .bold(pad(event.eventId(), width))
              .concat(palette.plain("  " + second(event.time())))
              .concat(palette.faint("  " + event.position())));
    }
    int hidden = alert.evidence().size() - shown.size();
    if (hidden > 0) {
      sheet.row(palette.faint("and " + count(hidden) + " more events"));
    }
  }

  private void steps(Sheet sheet, Alert alert, Horizon horizon, String name) {
    List<Mitigation> steps =
        alert.mitigations().stream().filter(step -> step.horizon() == horizon).toList();
    if (!steps.isEmpty()) {
      sheet.section(name);
    }
    for (int i = 0; i < steps.size(); i++) {
      Mitigation step = steps.get(i);
      if (i > 0) {
        sheet.section("");
      }
      sheet.row(
          palette
              .bold((i + 1) + ". " + step.title())
              .concat(
                  palette.faint(
                      "  " + step.id() + ", " + step.owner() + ", " + lower(step.effort()))));
      sheet.row(plain(step.action()));
      sheet.row(palette.faint("Why: ").concat(plain(step.reason())));
    }
  }

  private void frameworks(Sheet sheet, Alert alert) {
    sheet.section("Look it up");
    int width = widest(alert.frameworks(), FrameworkTag::id);
    String catalogue = "";
    for (FrameworkTag tag : alert.frameworks()) {
      if (!catalogue.equals(catalogue(tag))) {
        catalogue = catalogue(tag);
        sheet.row(palette.faint(catalogue));
      }
      sheet.row(palette.bold(pad("  " + tag.id(), width + 2)).concat(plain("  " + tag.name())));
    }
    sheet.row(palette.faint("Runbook  ").concat(plain(alert.runbook())));
  }

  private Text plain(String text) {
    return palette.plain(text);
  }

  private static String catalogue(FrameworkTag tag) {
    return tag.framework() + " " + tag.version();
  }
}
