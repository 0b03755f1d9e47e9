package io.privet.cli.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.privet.model.Acknowledgement;
import io.privet.model.Adoption;
import io.privet.model.Command;
import io.privet.model.Decision;
import io.privet.model.Erasure;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CommandSenderTest {
  @Test
  void letsALaterCommandOnTheSameAlertOrMeasureReplaceAnEarlierOne() {
    assertEquals("a-1", key(new Acknowledgement(Optional.of("acme"), "a-1")));
    assertEquals("MIT-RATE|4:acme|churn", key(adoption("acme", "churn")));
  }

  @Test
  void keepsEveryErasure() {
    assertEquals("c-1", key(new Erasure("acme", "k-1")));
  }

  @Test
  void neverLetsTwoPlacesCollapseIntoOne() {
    assertNotEquals(key(adoption("a|b", "c")), key(adoption("a", "b|c")));
  }

  private static Adoption adoption(String tenant, String target) {
    return new Adoption(
        "MIT-RATE",
        Optional.empty(),
        Optional.of(tenant),
        Optional.of(target),
        Adoption.State.ADOPTED);
  }

  private static String key(Decision decision) {
    return CommandSender.key(
        new Command("c-1", Instant.EPOCH, "olga", "a test", Optional.of(decision)));
  }
}
