package io.privet.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ThresholdValuesTest {
  private static final Threshold ALARM = new Threshold("alarm", 12, "nats", "test");

  @Test
  void givesTheDefaultWithoutASetting() {
    assertEquals(12, ThresholdValues.DEFAULTS.of("a.b", ALARM));
  }

  @Test
  void givesTheSettingOfTheSameDetectorAlone() {
    ThresholdValues values = References.threshold("a.b", "alarm", 9);

    assertEquals(9, values.of("a.b", ALARM));
    assertEquals(12, values.of("a.c", ALARM));
  }
}
