package io.privet.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.detect.DetectorModes.Mode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DetectorModesTest {
  private static final String BULK = "access.bulk-read";

  @Test
  void followsTheMaturityWhereNothingIsChosen() {
    assertEquals(Mode.OFF, DetectorModes.standard(Maturity.SANDBOX));
    assertEquals(Mode.SHADOW, DetectorModes.standard(Maturity.SHADOW));
    assertEquals(Mode.ON, DetectorModes.standard(Maturity.STABLE));
  }

  @Test
  void leavesOutWhatIsOff() {
    assertTrue(ids(new DetectorModes(Map.of(BULK, Mode.ON))).contains(BULK));
    assertTrue(ids(new DetectorModes(Map.of(BULK, Mode.SHADOW))).contains(BULK));
    assertFalse(ids(new DetectorModes(Map.of(BULK, Mode.OFF))).contains(BULK));
  }

  @Test
  void namesWhatRunsInShadow() {
    assertTrue(Detectors.shadowed(new DetectorModes(Map.of(BULK, Mode.SHADOW))).contains(BULK));
    assertFalse(Detectors.shadowed(DetectorModes.DEFAULTS).contains(BULK));
  }

  private static List<String> ids(DetectorModes modes) {
    return Detectors.create(ThresholdValues.DEFAULTS, modes).stream()
        .map(detector -> detector.spec().id())
        .toList();
  }
}
