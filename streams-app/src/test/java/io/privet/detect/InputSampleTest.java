package io.privet.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.detect.InputSample.Input;
import io.privet.detect.profile.RowVerdict;
import io.privet.model.RowFeatures;
import java.util.List;
import org.junit.jupiter.api.Test;

final class InputSampleTest {
  private final InputSample sample = new InputSample();

  @Test
  void measuresFromTheFifthInput() {
    for (int i = 0; i < 20; i++) {
      sample.add(0, Rows.at(i, 1));
    }

    assertEquals(16, sample.inputs().size());
    assertEquals(20, sample.distinct());
  }

  @Test
  void keepsInputsAllOverALongHistory() {
    for (int i = 0; i < 4 + 1_024; i++) {
      sample.add(0, new RowFeatures(Rows.identity(i), Rows.sketch(i), 1, i / 1_028f, false));
    }

    assertEquals(256, sample.inputs().size());
    List<Double> confidences = sample.confidences();
    assertEquals(256, confidences.size());
    for (int i = 0; i < 256; i++) {
      assertEquals((4 + 4 * i) / 1_028.0, confidences.get(i), 1e-6);
    }
  }

  @Test
  void neverKeepsMoreThanItsBound() {
    for (int i = 0; i < 10_000; i++) {
      sample.add(0, new RowFeatures(Rows.identity(i), Rows.sketch(i % 500), 1, 0.5f, false));
      assertTrue(sample.inputs().size() <= InputSample.MAX_KEPT);
    }
  }

  @Test
  void leavesOutRepeatsAndInputsWithoutLabelOrSketch() {
    for (int i = 0; i < 10; i++) {
      sample.add(0, Rows.at(i, 1));
      sample.add(0, Rows.at(i, 1));
      sample.add(0, Rows.at(100 + i, 0));
      sample.add(0, Rows.stranger(i));
    }

    assertTrue(sample.inputs().size() <= 10);
    assertEquals(30, sample.distinct());
  }

  @Test
  void countsDistinctTrainingRecords() {
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 20; i++) {
        sample.add(0, i < 5 ? Rows.record(i) : Rows.stranger(i));
      }
    }

    assertEquals(0.25, sample.trainingShare());
  }

  @Test
  void tellsFlipsFromCloseInputs() {
    assertTrue(input(0.03, false, true).isFlip(0.04));
    assertEquals(false, input(0.04, false, true).isFlip(0.04));
    assertEquals(false, input(0.03, true, true).isFlip(0.04));
    assertEquals(false, input(0.03, false, false).isFlip(0.04));
    assertTrue(input(0.002, false, false).isClose(0.05, 0.04));
    assertEquals(false, input(0.0021, false, false).isClose(0.05, 0.04));
    assertEquals(false, input(0.001, true, false).isClose(0.05, 0.04));
  }

  private static Input input(double nearest, boolean drifting, boolean flipped) {
    return new Input(new RowVerdict(Rows.at(1, 1), false, nearest, drifting, flipped));
  }
}
