package io.privet.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.detect.profile.DetectorMemory;
import io.privet.detect.profile.Profile;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class ShareTestTest {
  private static final int WORD = 1;

  private final DetectorMemory memory =
      new Profile().admit(new Traffic("ada").call(Instant.EPOCH)).memory(1, 4);

  @Test
  void addsTheLogRatioOfEachShare() {
    new ShareTest(0.08, 0.25, 12).advance(memory, WORD, true, 0.02);

    assertEquals(Math.log(4), memory.real(WORD), 1e-6);
    assertEquals(Math.log(12.5), ShareTest.sum(memory, WORD), 1e-6);
  }

  @Test
  void saysNothingOfAnAttackThatIsNotTwiceAsCommonAsOrdinaryUse() {
    ShareTest test = new ShareTest(0.08, 0.25, 12);

    test.advance(memory, WORD, true, 0.126);
    assertEquals(0, ShareTest.sum(memory, WORD));

    test.advance(memory, WORD, true, 0.125);
    assertEquals(Math.log(2), ShareTest.sum(memory, WORD), 1e-6);
  }

  @Test
  void staysAtTwiceTheAlarmLevel() {
    ShareTest test = new ShareTest(0.08, 0.25, 12);
    for (int i = 0; i < 20; i++) {
      test.advance(memory, WORD, true, 0.02);
    }

    assertEquals(24, ShareTest.sum(memory, WORD));
  }
}
