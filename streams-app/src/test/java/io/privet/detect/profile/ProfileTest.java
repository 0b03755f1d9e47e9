package io.privet.detect.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.detect.Rows;
import io.privet.detect.Traffic;
import io.privet.model.Observation;
import io.privet.model.Outcome;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class ProfileTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final Traffic ada = new Traffic("ada");
  private final Profile profile = new Profile();

  @Test
  void keepsATargetUnderItsNameAndKind() {
    TargetProfile model = profile.admit(callTo("notes"));

    assertSame(model, profile.admit(callTo("notes")));
    assertNotSame(model, profile.admit(ada.read(NOON, 1)));
  }

  @Test
  void keepsTheNewestEventTime() {
    profile.admit(ada.call(NOON));
    profile.admit(ada.call(NOON.minusSeconds(60)));

    assertEquals(NOON.toEpochMilli(), profile.lastMillis());
  }

  @Test
  void knowsADuplicateAmongTheLastSixteenEvents() {
    Observation first = ada.call(NOON);
    assertFalse(profile.isDuplicate(first));

    profile.admit(first);
    for (int i = 0; i < 15; i++) {
      profile.admit(ada.call(NOON));
    }
    assertTrue(profile.isDuplicate(first));

    profile.admit(ada.call(NOON));
    assertFalse(profile.isDuplicate(first));
  }

  @Test
  void takesEventsOfOneIdOnTwoTargetsForTwo() {
    Observation call = new Traffic("ada").call(NOON);
    Observation read = new Traffic("ada").read(NOON, 1);
    assertEquals(call.eventId(), read.eventId());

    profile.admit(call);

    assertFalse(profile.isDuplicate(read));
  }

  @Test
  void letsTheLeastUsedOfEightTargetsMakeRoom() {
    for (int model = 1; model <= 8; model++) {
      for (int call = 0; call < (model == 5 ? 1 : 3); call++) {
        advance("model-" + model);
      }
    }
    TargetProfile kept = profile.admit(callTo("model-4"));
    TargetProfile leastUsed = profile.admit(callTo("model-5"));

    advance("model-9");

    assertEquals(8, profile.targets.size());
    assertEquals(1, profile.evictions());
    assertSame(kept, profile.admit(callTo("model-4")));
    assertNotSame(leastUsed, profile.admit(callTo("model-5")));
  }

  @Test
  void keepsTwoNewTargetsBesideEightOldOnes() {
    for (int call = 0; call < 100; call++) {
      for (int model = 1; model <= 8; model++) {
        advance("model-" + model);
      }
    }
    for (int call = 0; call < 20; call++) {
      advance("new-1");
      advance("new-2");
    }

    assertEquals(2, profile.evictions());
  }

  @Test
  void takesInNoInputOfACallWithoutAnAnswer() {
    TargetProfile target = profile.admit(callTo("churn"));
    Observation failed = ada.call("churn", NOON, Outcome.FAILURE, Rows.at(1, 0), Rows.at(2, 0));
    Observation blocked = ada.call("churn", NOON, Outcome.BLOCKED, Rows.at(1, 0));

    assertEquals(0, target.advance(failed).size());
    assertEquals(0, target.advance(blocked).size());
    assertFalse(target.advance(ada.call(NOON, Rows.at(1, 1))).getFirst().repeat());
  }

  @Test
  void givesADetectorOfANewFormABlankMemory() {
    TargetProfile target = profile.admit(callTo("churn"));
    target.memory(7, 2).setWhole(0, 42);

    assertEquals(42, target.memory(7, 2).whole(0));
    assertEquals(0, target.memory(7, 3).whole(0));
  }

  private void advance(String model) {
    Observation call = callTo(model);
    profile.admit(call).advance(call);
  }

  private Observation callTo(String model) {
    return ada.call(model, NOON, Outcome.SUCCESS);
  }
}
