package io.privet.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.fingerprint.Fingerprinter;
import io.privet.model.Sketch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class SketchDistanceTest {
  private static final PrivacyKeys KEYS = PrivacyKeys.wellKnown();

  private final Fingerprinter fingerprinter = new Fingerprinter(KEYS.fingerprintKey());

  @Test
  void estimatesDistancesWithoutBiasAndWithinAQuarter() {
    for (int fields : new int[] {16, 64, 300}) {
      SplittableRandom random = new SplittableRandom(fields);
      double sumOfSquares = 0;
      double squaredErrors = 0;
      int pairs = 2_000;
      for (int i = 0; i < pairs; i++) {
        float[] one = row(random, fields);
        float[] other = row(random, fields);
        double ratio = sketch(one).distance(sketch(other)) / distance(one, other);
        sumOfSquares += ratio * ratio;
        squaredErrors += (ratio - 1) * (ratio - 1);
      }
      assertEquals(1, Math.sqrt(sumOfSquares / pairs), 0.05, fields + " fields");
      assertTrue(Math.sqrt(squaredErrors / pairs) < 0.3, fields + " fields");
    }
  }

  @Test
  void givesDistancesInTheUnitOfTheFields() {
    SplittableRandom random = new SplittableRandom(81);
    float[] one = row(random, 12);
    float[] other = row(random, 12);

    double inUnits = sketch(one).distance(sketch(other));
    double inThousandths = sketch(scale(one, 1_000)).distance(sketch(scale(other, 1_000)));

    assertEquals(1_000 * inUnits, inThousandths, inUnits);
    assertEquals(sketch(one).magnitude() * 1_000, sketch(scale(one, 1_000)).magnitude(), 1);
  }

  @Test
  void holdsAtMostHalfAsManyNumbersAsTheRowHasFields() {
    assertEquals(1, sketch(new float[] {0.5f}).size());
    assertEquals(1, sketch(new float[3]).size());
    assertEquals(2, sketch(new float[4]).size());
    assertEquals(8, sketch(new float[16]).size());
    assertEquals(8, sketch(new float[10_000]).size());
  }

  @Test
  void measuresRowsOfOneFieldExactly() {
    assertEquals(0.25, sketch(new float[] {0.5f}).distance(sketch(new float[] {0.75f})));
  }

  @Test
  void cannotCompareRowsOfDifferentLengths() {
    assertEquals(Double.POSITIVE_INFINITY, sketch(new float[4]).distance(sketch(new float[16])));
  }

  @Test
  void leavesOutOrderCaseAndRepetitionOfWords() {
    Sketch sketch = text("Where is my parcel?");

    assertEquals(sketch, text("parcel, my IS where where"));
    assertEquals(0, sketch.distance(text("parcel my is where")));
  }

  @Test
  void estimatesTheShareOfCommonWords() {
    SplittableRandom random = new SplittableRandom(83);
    for (int common : new int[] {5, 10, 18}) {
      double expected = 1 - common / (40.0 - common);
      double sum = 0;
      int pairs = 500;
      for (int i = 0; i < pairs; i++) {
        sum += text(words(random, i, common, 0)).distance(text(words(random, i, common, 1)));
      }
      assertEquals(expected, sum / pairs, 0.05, common + " common words");
    }
  }

  @Test
  void looksAtTheFirst16384Characters() {
    String start = "word ".repeat(3_277);

    assertEquals(text(start), text(start + "beyond"));
    assertNotEquals(text("word"), text("word within"));
  }

  /** Twenty words in any order; the first of them are the same for both sides. */
  private static String words(SplittableRandom random, int pair, int common, int side) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      words.add(i < common ? "both" + pair + "x" + i : "only" + side + "x" + pair + "x" + i);
    }
    Collections.shuffle(words, new Random(random.nextLong()));
    return String.join(" ", words);
  }

  private static float[] row(SplittableRandom random, int fields) {
    float[] row = new float[fields];
    for (int i = 0; i < fields; i++) {
      row[i] = (float) random.nextDouble();
    }
    return row;
  }

  private static float[] scale(float[] row, float factor) {
    float[] scaled = row.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= factor;
    }
    return scaled;
  }

  private static double distance(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      double difference = one[i] - other[i];
      sum += difference * difference;
    }
    return Math.sqrt(sum / one.length);
  }

  private Sketch sketch(float[] row) {
    return new Sketch(Sketch.Kind.NUMERIC, fingerprinter.sketch(row));
  }

  private Sketch text(String text) {
    return new Sketch(Sketch.Kind.TEXT, fingerprinter.sketch(text));
  }
}
