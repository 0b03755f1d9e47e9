package io.privet.advise;

import io.privet.model.Alert;
import io.privet.model.FrameworkTag;
import io.privet.model.LeakType;
import io.privet.model.Mitigation;
import io.privet.model.Mitigation.Parameter;
import io.privet.model.RiskPattern;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The whole advice of four alerts, for a reader to judge as a responder would see it. */
final class GoldenAdviceTest {
  private static final Advisor ADVISOR = Advisor.load();

  @Test
  void membershipInferenceByScores() {
    check(
        new AlertDraft(RiskPattern.P01)
            .rows(6000)
            .lasting(Duration.ofHours(8))
            .measure("distinct inputs that are training records", 0.5, 0.06, "share", "1200 inputs")
            .scoredShare(1));
  }

  @Test
  void membershipInferenceByPerturbationInACampaign() {
    check(
        new AlertDraft(RiskPattern.P02)
            .byCampaignOf(5)
            .rows(24_448)
            .lasting(Duration.ofMinutes(12))
            .measure("near-duplicates with another label", 0.48, 0.02, "share", "1024 inputs")
            .scoredShare(0));
  }

  @Test
  void personalDataInOutputs() {
    check(
        new AlertDraft(RiskPattern.P07)
            .withoutSuspect()
            .onModel("support-chat")
            .rows(14)
            .lasting(Duration.ofHours(30))
            .measure("values only the answer holds", 14, 1, "values", "1 output")
            .leak(LeakType.EMAIL, 13)
            .leak(LeakType.AWS_SECRET_KEY, 1));
  }

  @Test
  void bulkTrainingDataAccess() {
    check(
        new AlertDraft(RiskPattern.P16)
            .onDataset("clinical-notes")
            .rows(1654)
            .lasting(Duration.ofHours(3))
            .measure("distinct objects read", 1654, 45, "objects", "last day"));
  }

  private static void check(AlertDraft draft) {
    Alert alert = ADVISOR.advise(draft.build());
    Written.check(
        Path.of("src/test/resources/io/privet/advise", alert.pattern() + ".txt"), text(alert));
  }

  private static String text(Alert alert) {
    StringBuilder text = new StringBuilder();
    for (Mitigation step : alert.mitigations()) {
      text.append(
          "%s  %s  [%s, %s, %s, %s]\n"
              .formatted(
                  step.horizon(),
                  step.title(),
                  step.id(),
                  step.owner(),
                  step.effort(),
                  step.grade()));
      text.append("  why  ").append(step.reason()).append('\n');
      text.append("  do   ").append(step.action()).append('\n');
      for (Parameter parameter : step.parameters()) {
        text.append("  set  ").append(parameter.name()).append(" = ").append(parameter.value());
        text.append('\n');
      }
      text.append('\n');
    }
    for (FrameworkTag tag : alert.frameworks()) {
      text.append(
          "%s %s  %s  %s\n".formatted(tag.framework(), tag.version(), tag.id(), tag.name()));
    }
    return text.toString();
  }
}
