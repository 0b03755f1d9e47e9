package io.privet.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.Alert;
import io.privet.model.AlertBuilder;
import io.privet.model.AlertChange;
import io.privet.model.Verdict;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AlertPageTest {
  @Test
  void showsWhatHappenedWhyAndWhatToDo() {
    assertEquals(
        """
        ────────────────────────────────────────────────────────────────────────────────────────────────────
         HIGH  Suspected probing of bcancer-rf by u-02026
        ────────────────────────────────────────────────────────────────────────────────────────────────────
        Pattern           P02 Membership inference by perturbation (Adversarial inference and inversion)
        Who               u-02026
        Target            model bcancer-rf
        When              2026-03-02 11:37:05 to 13:37:05 UTC
        Alert             V1c3bG9uZ2FsZXJ0aWQ, open, state 4 after 12 findings

        What happened     412 of the last 1024 new inputs stand round a point that was asked about before;
                          201 of them changed the predicted label.
                          Noticed at 2026-03-02 11:37:21 UTC, over 6,006 inputs

        Why suspicious    near-duplicates with another label  41.2 % against 2.0 %, 1024 inputs
                          distinct objects read               1,654 objects against 20.5, last day
                          Severity high: +3 high by itself
                          Confidence 0.98, with baselines 2026-03-01

        Benign readings   Retries: exact repeats are left out of the count.

        Evidence          r0012340  2026-03-02 11:37:05  ai.model-interactions-0@4000
                          r0012341  2026-03-02 11:37:06  ai.model-interactions-1@4001
                          r0012342  2026-03-02 11:37:07  ai.model-interactions-2@4002
                          r0012343  2026-03-02 11:37:08  ai.model-interactions-0@4003
                          r0012344  2026-03-02 11:37:09  ai.model-interactions-1@4004
                          r0012345  2026-03-02 11:37:10  ai.model-interactions-2@4005
                          and 3 more events

        Do now            1. Cap the queries of this principal  MIT-RATE, platform engineer, hours
                          Set a quota of 100 rows an hour at the gateway.
                          Why: ordinary principals send 35 rows an hour, so that a cap at 100 hurts nobody
                          and stretches the attack over weeks

        Fix for good      1. Train with differential privacy  MIT-DP, model owner, weeks
                          Train anew with DP-SGD; start at epsilon 8.
                          Why: it bounds what any query tells about one training record

        Look it up        MITRE ATLAS 5.6.0
                            AML.T0024.000  Infer Training Data Membership
                          GDPR 2016/679
                            Art. 32        Security of processing
                          Runbook  docs/detectors/inference.perturbation-probing.md
        """,
        new AlertPage(Palette.of(false)).render(ExampleAlerts.probing()));
  }

  @Test
  void showsNoControlCharacterOfAName() {
    String page = new AlertPage(Palette.of(false)).render(ExampleAlerts.hostile());

    assertFalse(page.contains("\u001b"));
    assertTrue(page.contains("Who               ?[2J@|red x|@??\n"));
  }

  @Test
  void coloursTheSeverity() {
    assertTrue(
        new AlertPage(Palette.of(true))
            .render(ExampleAlerts.probing())
            .contains("\u001b[1m\u001b[31m HIGH \u001b[39m"));
  }

  @Test
  void tellsWhoHandledTheAlertAndWhy() {
    Alert alert =
        new AlertBuilder(ExampleAlerts.probing())
            .change(
                new AlertChange(
                    AlertChange.Kind.RESOLVED_BY_PERSON,
                    Instant.parse("2026-03-02T14:00:00Z"),
                    Optional.of("olga"),
                    "a load test",
                    Optional.of(Verdict.BENIGN)))
            .build();

    assertTrue(
        new AlertPage(Palette.of(false))
            .render(alert)
            .matches("(?s).*Handled +resolved by person, olga: a load test.*"));
  }
}
