package io.privet.fingerprint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

final class FingerprinterTest {
  private final Fingerprinter fingerprinter =
      new Fingerprinter(HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f"));

  @Test
  void makesNoSketchOfWhatDoesNotFitHalfFloats() {
    assertEquals(0, fingerprinter.sketch(new float[0]).length);
    assertEquals(0, fingerprinter.sketch(new float[] {1e9f, 1e-3f}).length);
    assertEquals(0, fingerprinter.sketch(new float[] {Float.NaN, 1}).length);
    assertEquals(0, fingerprinter.sketch(new float[] {Float.POSITIVE_INFINITY, 1}).length);
    assertEquals(0, fingerprinter.sketch(new float[] {65_536}).length);
    assertEquals(1, fingerprinter.sketch(new float[] {65_504}).length);
  }

  @Test
  void makesNoSketchOfATextWithoutWords() {
    assertEquals(0, fingerprinter.sketch("").length);
    assertEquals(0, fingerprinter.sketch(" ?!\n").length);
  }

  @Test
  void looksAtTheFirst4096Fields() {
    float[] row = new float[5_000];
    Arrays.fill(row, 0, 4_096, 0.5f);
    float[] other = row.clone();
    other[4_096] = 9;

    assertArrayEquals(fingerprinter.sketch(row), fingerprinter.sketch(other));
  }

  @Test
  void dependsOnTheKey() {
    Fingerprinter other = new Fingerprinter(new byte[Fingerprinter.KEY_BYTES]);
    float[] row = {0.5f, 0.25f, 0.125f, 1};

    assertFalse(Arrays.equals(fingerprinter.sketch(row), other.sketch(row)));
    assertFalse(Arrays.equals(fingerprinter.sketch("a quick fox"), other.sketch("a quick fox")));
  }

  @Test
  void refusesAKeyOfAnotherLength() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> new Fingerprinter(new byte[32]));

    assertEquals("the key had 32 bytes but must have 16", refusal.getMessage());
  }
}
