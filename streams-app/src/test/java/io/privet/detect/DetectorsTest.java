package io.privet.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the catalogue as a whole owes. */
final class DetectorsTest {
  private static final String KEBAB = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

  private static List<Detector> detectors() {
    return Detectors.create(ThresholdValues.DEFAULTS);
  }

  @Test
  void givesEachDetectorItsOwnIdAndNumber() {
    Set<String> ids = new HashSet<>();
    Set<Integer> numbers = new HashSet<>();
    for (DetectorSpec spec : Detectors.specs()) {
      assertTrue(ids.add(spec.id()), spec.id());
      assertTrue(numbers.add(spec.number()), spec.id());
      assertTrue(spec.number() > 0, spec.id());
    }
  }

  @ParameterizedTest
  @MethodSource("detectors")
  void namesDetectorAndClassAlike(Detector detector) {
    String id = detector.spec().id();
    assertTrue(id.matches(KEBAB + "\\." + KEBAB), id);
    assertEquals(detector.getClass().getSimpleName(), className(id.substring(id.indexOf('.') + 1)));
  }

  @ParameterizedTest
  @MethodSource("detectors")
  void statesNeedsAndThresholds(Detector detector) {
    Set<String> names = new HashSet<>();
    assertFalse(detector.spec().needs().isEmpty());
    assertFalse(detector.spec().title().isBlank());
    for (Threshold threshold : detector.spec().thresholds()) {
      assertTrue(threshold.name().matches(KEBAB), threshold.name());
      assertTrue(names.add(threshold.name()), threshold.name());
      assertTrue(Double.isFinite(threshold.defaultValue()), threshold.name());
      assertFalse(threshold.unit().isBlank(), threshold.name());
      assertFalse(threshold.source().isBlank(), threshold.name());
    }
  }

  @ParameterizedTest
  @MethodSource("detectors")
  void hasTwoStoriesOfEachKind(Detector detector) {
    String id = detector.spec().id();
    assertTrue(Fixture.fires(id).size() >= 2, id);
    assertTrue(Fixture.quiet(id).size() >= 2, id);
  }

  @Test
  void raisesNoAlarmByAnyDetectorInAQuietStory() {
    for (Detector owner : detectors()) {
      for (Fixture story : Fixture.quiet(owner.spec().id())) {
        DetectorRun run = DetectorRun.of(detectors(), story.reference());
        assertEquals(List.of(), run.observe(story.observations()), story.name());
      }
    }
  }

  /** {@code bulk-read} is recognised by {@code BulkReadDetector}. */
  private static String className(String behaviour) {
    StringBuilder name = new StringBuilder();
    for (String word : behaviour.split("-", -1)) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return name + "Detector";
  }
}
