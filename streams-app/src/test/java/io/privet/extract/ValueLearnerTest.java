package io.privet.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.ValueBaseline;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class ValueLearnerTest {
  private final PrivacyKeys keys = PrivacyKeys.wellKnown();
  private final FieldValues values = new FieldValues(keys);
  private final ValueLearner learner = new ValueLearner(keys);
  private final SplittableRandom random = new SplittableRandom(21);

  @Test
  void tellsRowsOfCommonValuesFromOthers() {
    for (int principal = 0; principal < 10; principal++) {
      send("client-" + principal, 50, 16);
    }
    ValueBaseline learned = learner.learn().getOrDefault("churn", ValueBaseline.NONE);

    assertEquals(75, learned.foreignBelow());
    assertEquals(0.01, learned.foreignShare());
    assertEquals(100, values.familiarity(row(16), learned.common()));
    assertTrue(values.familiarity(row(1_000_003), learned.common()) < 50);
  }

  @Test
  void learnsNothingWhereNaturalRowsShareNoValues() {
    for (int principal = 0; principal < 20; principal++) {
      send("client-" + principal, 50, 1_000_003);
    }

    assertEquals(ValueBaseline.NONE, learner.learn().getOrDefault("churn", ValueBaseline.NONE));
  }

  @Test
  void learnsNothingFromNinePrincipals() {
    for (int principal = 0; principal < 9; principal++) {
      send("client-" + principal, 50, 16);
    }

    assertEquals(ValueBaseline.NONE, learner.learn().getOrDefault("churn", ValueBaseline.NONE));
  }

  @Test
  void doesNotTakeTheValuesOfAFewLoudPrincipalsForCommon() {
    for (int principal = 0; principal < 20; principal++) {
      send("client-" + principal, 50, 16);
    }
    for (int principal = 0; principal < 4; principal++) {
      send("attacker-" + principal, 5_000, 997);
    }
    ValueBaseline learned = learner.learn().getOrDefault("churn", ValueBaseline.NONE);

    int foreign = 0;
    for (int i = 0; i < 100; i++) {
      foreign += values.familiarity(row(997), learned.common()) < learned.foreignBelow() ? 1 : 0;
    }
    assertTrue(foreign > 90, foreign + " of 100");
  }

  private void send(String principal, int rows, int steps) {
    for (int i = 0; i < rows; i++) {
      learner.accept(
          Events.interaction(Events.vectors(row(steps)), Events.labels("cat")), principal);
    }
  }

  private float[] row(int steps) {
    float[] row = new float[10];
    for (int i = 0; i < row.length; i++) {
      row[i] = random.nextInt(steps) / (float) steps;
    }
    return row;
  }
}
