package io.privet.alerting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Target;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class EpisodeKeyTest {
  @Test
  void namesTenantPatternScopeAndTarget() {
    assertEquals(
        "7:default3:P029:PRINCIPAL7:key-ada5:MODEL5:churn",
        EpisodeKey.of(Findings.at(Findings.NOON)));
  }

  @Test
  void staysTheSameForEveryFindingOfAnEpisode() {
    assertEquals(
        EpisodeKey.of(Findings.leak("ada", Findings.NOON, 1)),
        EpisodeKey.of(Findings.leak("bob", Findings.NOON.plusSeconds(60), 4)));
  }

  @Test
  void neverCollapsesTwoKeysIntoOne() {
    SplittableRandom random = new SplittableRandom(71);
    Map<String, List<Object>> seen = new HashMap<>();
    for (int i = 0; i < 50_000; i++) {
      String tenant = part(random);
      String scopeKey = part(random);
      RiskPattern pattern = random.nextBoolean() ? RiskPattern.P01 : RiskPattern.P02;
      Target target =
          random.nextBoolean() ? Target.model(part(random)) : Target.dataset(part(random));
      List<Object> parts = List.of(tenant, scopeKey, pattern, target);

      String key = EpisodeKey.of(Findings.of(tenant, pattern, Scope.PRINCIPAL, scopeKey, target));

      List<Object> other = seen.putIfAbsent(key, parts);
      assertEquals(parts, other == null ? parts : other);
    }
  }

  @Test
  void givesAnotherTimeOrKeyAnotherId() {
    Instant noon = Findings.NOON;

    assertEquals(32, EpisodeKey.alertId("a", noon).length());
    assertEquals(EpisodeKey.alertId("a", noon), EpisodeKey.alertId("a", noon));
    assertNotEquals(EpisodeKey.alertId("a", noon), EpisodeKey.alertId("b", noon));
    assertNotEquals(EpisodeKey.alertId("a", noon), EpisodeKey.alertId("a", noon.plusMillis(1)));
  }

  /** Short parts of the characters that keys are built with, so that some would collide. */
  private static String part(SplittableRandom random) {
    String letters = "1:2aP";
    StringBuilder part = new StringBuilder();
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      part.append(letters.charAt(random.nextInt(letters.length())));
    }
    return part.toString();
  }
}
