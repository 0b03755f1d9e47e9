package io.privet.cli.replay;

import io.privet.model.Alert;
import io.privet.model.Finding;
import io.privet.serde.AlertJson;
import io.privet.serde.FindingJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes alert states to one place and findings to another, one JSON object a line each. */
public final class JsonLinesOutput implements ReplayListener {
  private final PrintWriter alerts;
  private final Writer findings;
  private final Runnable beforeAlert;

  /**
   * An output.
   *
   * @param beforeAlert makes room for a line on {@code alerts}
   */
  public JsonLinesOutput(PrintWriter alerts, Writer findings, Runnable beforeAlert) {
    this.alerts = alerts;
    this.findings = findings;
    this.beforeAlert = beforeAlert;
  }

  @Override
  public void onFinding(Finding finding) {
    try {
      findings.write(FindingJson.write(finding));
      findings.write('\n');
    } catch (IOException failure) {
      throw new UncheckedIOException("writing findings failed", failure);
    }
  }

  @Override
  public void onAlert(Alert alert) {
    beforeAlert.run();
    alerts.print(AlertJson.write(alert) + '\n');
    alerts.flush();
  }
}
