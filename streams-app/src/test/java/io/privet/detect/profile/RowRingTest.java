package io.privet.detect.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.detect.Rows;
import io.privet.model.RowFeatures;
import io.privet.model.Sketch;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class RowRingTest {
  private static final int CAT = 1;
  private static final int DOG = 2;
  private static final int NO_LABEL = 0;

  private final RowRing ring = new RowRing();

  @Test
  void measuresNothingBeforeItHoldsFourInputs() {
    take(1, 2, 3, 4);

    assertTrue(ring.take(Rows.at(5, CAT)).measured());
    assertFalse(new RowRing().take(Rows.at(5, CAT)).measured());
  }

  @Test
  void leavesTheFourthInputUnmeasured() {
    take(1, 2, 3);

    assertFalse(ring.take(Rows.at(4, CAT)).measured());
  }

  @Test
  void givesTheDistanceToTheNearest() {
    take(1, 8, 2, 4);

    assertEquals(0.5, ring.take(Rows.at(2.5, CAT)).nearest());
  }

  @Test
  void forgetsAnInputAfterSixteenOthers() {
    take(0.5);
    take(10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24);
    assertEquals(0.25, ring.take(Rows.at(0.25, CAT)).nearest());

    assertEquals(0.25, ring.take(Rows.at(0, CAT)).nearest());
    assertEquals(0.5, ring.take(Rows.at(0.75, CAT)).nearest());
  }

  @Test
  void takesAnInputThatItHoldsForARepeatAndKeepsItOnce() {
    take(1, 2, 3, 4);

    assertTrue(ring.take(Rows.at(2, CAT)).repeat());
    assertEquals(4, ring.size);
  }

  @Test
  void takesAnInputForNewAfterSixteenOthers() {
    take(1);
    take(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
    assertTrue(ring.take(Rows.at(1, CAT)).repeat());

    take(17);

    assertFalse(ring.take(Rows.at(1, CAT)).repeat());
  }

  @Test
  void neverTakesWithheldInputsForRepeats() {
    RowFeatures withheld = new RowFeatures(0, null, CAT, Float.NaN, false);

    assertFalse(ring.take(withheld).repeat());
    assertFalse(ring.take(withheld).repeat());
  }

  @Test
  void measuresAnotherInputWithTheSameSketchAsDistanceZero() {
    take(1, 2, 3, 4);

    RowVerdict verdict = ring.take(Rows.at(3, DOG, 77));

    assertEquals(0, verdict.nearest());
    assertTrue(verdict.flipped());
  }

  @Test
  void seesAFlipWhereTheNearestHasAnotherLabel() {
    ring.take(Rows.at(1, CAT));
    ring.take(Rows.at(2, DOG));
    ring.take(Rows.at(4, CAT));
    ring.take(Rows.at(8, CAT));

    assertTrue(ring.take(Rows.at(2.25, CAT)).flipped());
    assertFalse(ring.take(Rows.at(8.25, CAT)).flipped());
  }

  @Test
  void seesNoFlipWhereALabelIsMissing() {
    ring.take(Rows.at(1, NO_LABEL));
    ring.take(Rows.at(2, CAT));
    ring.take(Rows.at(4, CAT));
    ring.take(Rows.at(8, CAT));

    assertFalse(ring.take(Rows.at(1.25, CAT)).flipped());
    assertFalse(ring.take(Rows.at(2.25, NO_LABEL)).flipped());
  }

  @Test
  void takesInputsThatMoveSteadilyForADrift() {
    take(1, 2, 3, 4);

    RowVerdict verdict = ring.take(Rows.at(5, CAT));

    assertTrue(verdict.drifting());
    assertFalse(verdict.near(10));
  }

  @Test
  void takesInputsRoundAPointForNoDrift() {
    take(1, -1, 0.5, -0.5);

    RowVerdict verdict = ring.take(Rows.at(0.25, CAT));

    assertFalse(verdict.drifting());
    assertTrue(verdict.near(0.5));
    assertFalse(verdict.near(0.25));
  }

  @Test
  void callsItADriftBelowThreeFifthsOfTheDistanceToTheOldest() {
    take(0, 20, 30, 4);
    assertFalse(ring.take(Rows.at(10, CAT)).drifting());

    RowRing closer = new RowRing();
    for (double place : new double[] {0, 20, 30, 4.25}) {
      closer.take(Rows.at(place, CAT));
    }
    assertTrue(closer.take(Rows.at(10, CAT)).drifting());
  }

  @Test
  void measuresNoInputWithoutASketch() {
    take(1, 2, 3, 4);

    assertFalse(ring.take(Rows.record(1)).measured());
  }

  @Test
  void measuresNothingAgainstSketchesOfAnotherMake() {
    take(1, 2, 3, 4);
    Sketch text = new Sketch(Sketch.Kind.TEXT, new short[] {1});

    RowVerdict verdict = ring.take(new RowFeatures(9, text, CAT, 0.9f, false));

    assertFalse(verdict.measured());
    assertFalse(verdict.flipped());
  }

  private void take(double... places) {
    for (double place : places) {
      ring.take(Rows.at(place, CAT));
    }
  }

  @Test
  void retracesALineWhenAnOlderInputComesAgain() {
    RowRing ring = new RowRing();
    for (int i = 0; i < 10; i++) {
      ring.take(inSpace(i, i, 2 * i));
    }

    assertTrue(ring.take(inSpace(8, 8, 16)).retracing());
    assertFalse(ring.take(inSpace(9, 9, 18)).retracing());
  }

  @Test
  void retracesNothingWhereTheWayTurns() {
    RowRing ring = new RowRing();
    for (int i = 0; i < 10; i++) {
      ring.take(inSpace(i, i < 5 ? 0 : 2 * i, 0));
    }

    assertFalse(ring.take(inSpace(3, 0, 0)).retracing());
  }

  @Test
  void retracesNothingInOneDimensionNorBeforeEightInputs() {
    RowRing flat = new RowRing();
    RowRing young = new RowRing();
    for (int i = 0; i < 7; i++) {
      flat.take(Rows.at(i, 1));
      flat.take(Rows.at(100 + i, 1));
      young.take(inSpace(i, 0, 0));
    }

    assertFalse(flat.take(Rows.at(3, 1)).retracing());
    assertFalse(young.take(inSpace(3, 0, 0)).retracing());
  }

  private static RowFeatures inSpace(double... place) {
    short[] values = new short[place.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = Float.floatToFloat16((float) place[i]);
    }
    return new RowFeatures(
        Rows.identity(Arrays.hashCode(place)),
        new Sketch(Sketch.Kind.NUMERIC, values),
        1,
        0.9f,
        false);
  }

  @Test
  void takesInputsThatMoveOnInUnevenStepsForADrift() {
    take(1, 2, 4, 6, 7, 9, 10, 12, 13, 15, 16, 18, 20, 21, 23, 24);

    assertTrue(ring.take(Rows.at(11, CAT)).drifting());
  }

  @Test
  void seesThePairsOfADifferenceQuotientWhileThePointMovesOn() {
    take(1, 1.001, 1.125, 1.126, 1.25, 1.251, 1.375);

    assertTrue(ring.take(Rows.at(1.376, CAT)).isClose(0.05, 0.25));
    assertFalse(ring.take(Rows.at(1.5, CAT)).isClose(0.05, 0.25));
    assertFalse(ring.take(Rows.at(1.501, CAT)).isClose(0.05, 0.05));
  }

  @Test
  void tellsAnInputThatChangesOneFieldOfTheNearest() {
    take(100, 101, 102);
    ring.take(projected(1, 2, 3));

    assertTrue(ring.take(projected(1.5, 1.5, 3.5)).variant());
    assertFalse(ring.take(projected(1.5, 1.75, 4.5)).variant());
  }

  private static RowFeatures projected(double... projections) {
    short[] values = new short[projections.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = Float.floatToFloat16((float) projections[i]);
    }
    return new RowFeatures(
        Rows.identity(Arrays.hashCode(values)),
        new Sketch(Sketch.Kind.NUMERIC, values),
        CAT,
        0.9f,
        false);
  }
}
