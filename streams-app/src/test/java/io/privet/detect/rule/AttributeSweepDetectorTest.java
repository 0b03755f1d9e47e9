package io.privet.detect.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.detect.DetectorContract;
import io.privet.detect.DetectorRun;
import io.privet.detect.Rows;
import io.privet.detect.ThresholdValues;
import io.privet.detect.Traffic;
import io.privet.detect.synthetic.SweepStories;
import io.privet.model.Finding;
import io.privet.model.Reference;
import io.privet.model.RowFeatures;
import io.privet.model.Sketch;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AttributeSweepDetectorTest extends DetectorContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final int[] INCOME = {1, 1, -1, 1};
  private static final int[] AGE = {1, -1, 1, 1};

  private final Traffic ada = new Traffic("ada");
  private final DetectorRun run = DetectorRun.of(detector(), Reference.NONE);
  private int rows;

  AttributeSweepDetectorTest() {
    super(new AttributeSweepDetector(ThresholdValues.DEFAULTS), new SweepStories());
  }

  @Test
  void firesOnOneFieldThatIsSweptOverTrainingRecords() {
    for (int value = 1; value <= 8; value++) {
      pass(INCOME, value, value == 4);
    }

    assertTrue(!run.findings().isEmpty());
  }

  @Test
  void staysQuietWithoutTrainingRecords() {
    for (int value = 1; value <= 8; value++) {
      pass(INCOME, value, false);
    }

    assertEquals(List.<Finding>of(), run.findings());
  }

  @Test
  void staysQuietWhereNowThisFieldNowThatIsChanged() {
    for (int value = 1; value <= 8; value++) {
      for (int record = 0; record < 40; record++) {
        send(record, record % 2 == 0 ? INCOME : AGE, value, value == 4);
      }
    }

    assertEquals(List.<Finding>of(), run.findings());
  }

  private void pass(int[] field, int value, boolean isTrue) {
    for (int record = 0; record < 40; record++) {
      send(record, field, value, isTrue);
    }
  }

  /** A record at a place of its own in four dimensions, one field moved by so many eighths. */
  private void send(int record, int[] field, int value, boolean isTrue) {
    short[] values = new short[4];
    for (int i = 0; i < values.length; i++) {
      double own = (Rows.identity(100L * record + i) >>> 40) / (double) (1 << 24);
      values[i] = Float.floatToFloat16((float) (own + field[i] * value / 8.0));
    }
    run.observe(
        ada.call(
            NOON.plusSeconds(rows),
            new RowFeatures(
                Rows.identity(++rows), new Sketch(Sketch.Kind.NUMERIC, values), 1, 0.9f, isTrue)));
  }
}
