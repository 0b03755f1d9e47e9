package io.privet.cli.alert;

import io.privet.cli.PrivetCommand;
import io.privet.model.Resolution;
import io.privet.model.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Closes an alert. */
@Command(
    name = "resolve",
    description =
        "Closes an alert with a verdict, also one that has gone quiet. It is reopened when it goes"
            + " on within the gap.")
final class AlertsResolveCommand implements PrivetCommand {
  @Mixin private AlertHandling handling = new AlertHandling();

  @Option(
      names = "--verdict",
      paramLabel = "VERDICT",
      required = true,
      description = "What it turned out to be: ${COMPLETION-CANDIDATES}.")
  private Verdict verdict = Verdict.BENIGN;

  @Override
  public Integer call() throws InterruptedException {
    return handling.give("resolve", alert -> Resolution.of(alert, verdict));
  }
}
