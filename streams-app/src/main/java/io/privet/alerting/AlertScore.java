package io.privet.alerting;

import io.privet.model.Finding;
import io.privet.model.ScorePart;
import io.privet.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts the severity of an alert together from named parts. */
final class AlertScore {
  /** Confidence below which an alert is taken down one step. */
  private static final double UNSURE = 0.5;

  private AlertScore() {}

  /** Parts for an alert at this confidence whose latest finding is given; their sum is its rank. */
  static List<ScorePart> parts(Finding finding, double confidence) {
    List<ScorePart> parts = new ArrayList<>();
    parts.add(
        new ScorePart(
            "pattern",
            finding.severity().rank(),
            finding.pattern().title()
                + ": "
                + finding.severity().name().toLowerCase(Locale.ROOT)
                + " by itself"));
    if (confidence < UNSURE) {
      parts.add(
          new ScorePart(
              "confidence",
              -1,
              String.format(Locale.ROOT, "confidence %.2f is below %.2f", confidence, UNSURE)));
    }
    return List.copyOf(parts);
  }

  /** The severity that parts add up to, kept within the scale. */
  static Severity severity(List<ScorePart> parts) {
    return Severity.INFO.raise(parts.stream().mapToInt(ScorePart::value).sum());
  }
}
