package io.privet.detect.profile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.detect.Rows;
import io.privet.detect.Traffic;
import io.privet.model.Observation;
import io.privet.model.Outcome;
import io.privet.model.flat.FlatFormatException;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class ProfileCodecTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void keepsTheBytesOfVersion1() throws IOException {
    assertArrayEquals(Golden.bytes("profile-v1.hex"), ProfileCodec.encode(sample()));
  }

  @Test
  void readsTheBytesOfVersion1() throws IOException {
    Profile read = ProfileCodec.decode(Golden.bytes("profile-v1.hex"));

    assertEquals(NOON.toEpochMilli(), read.lastMillis());
    assertEquals(2, read.targets.size());
    TargetProfile model = read.targets.get(0);
    assertEquals(3, model.ring.size);
    assertEquals(Rows.sketch(0.5), model.ring.sketches[1]);
    assertEquals(11.5f, model.memory(2, 2).real(0));
    assertEquals(9, model.memory(2, 2).firedRows());
    assertEquals(2, read.targets.get(1).readHistory().objectsADay(NOON.toEpochMilli()));
  }

  @Test
  void writesWhatItReadInTheSameBytes() {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = ProfileCodec.encode(anyProfile(random));

      assertArrayEquals(bytes, ProfileCodec.encode(ProfileCodec.decode(bytes)));
    }
  }

  @Test
  void goesOnAsIfTheProfileHadNotBeenStored() {
    SplittableRandom random = new SplittableRandom(12);
    for (int i = 0; i < 100; i++) {
      Profile kept = anyProfile(random);
      Profile stored = ProfileCodec.decode(ProfileCodec.encode(kept));
      Traffic ada = new Traffic("ada");
      for (int j = 0; j < 40; j++) {
        Observation next = anyEvent(random, ada);
        TargetProfile keptTarget = kept.admit(next);
        TargetProfile storedTarget = stored.admit(next);
        assertEquals(keptTarget.advance(next), storedTarget.advance(next));
        assertEquals(
            keptTarget.readHistory().objectsADay(next.timeMillis()),
            storedTarget.readHistory().objectsADay(next.timeMillis()));
      }
      assertArrayEquals(ProfileCodec.encode(kept), ProfileCodec.encode(stored));
    }
  }

  @Test
  void storesANewPrincipalInAtMost128Bytes() {
    Profile profile = new Profile();
    Observation first = new Traffic("ada").call(NOON, Rows.at(1, 1));
    profile.admit(first).advance(first);

    assertTrue(ProfileCodec.encode(profile).length <= 128);
  }

  @Test
  void leavesBlankMemoriesOut() {
    Profile profile = new Profile();
    Observation first = new Traffic("ada").call(NOON);
    TargetProfile target = profile.admit(first);
    int before = ProfileCodec.encode(profile).length;

    target.memory(1, 21);

    assertEquals(before, ProfileCodec.encode(profile).length);
  }

  @Test
  void refusesAnUnknownVersion() {
    byte[] bytes = ProfileCodec.encode(sample());
    bytes[0] = 9;

    FlatFormatException fault =
        assertThrows(FlatFormatException.class, () -> ProfileCodec.decode(bytes));

    assertEquals("a profile was of version 9 but this Privet reads version 1", fault.getMessage());
  }

  @Test
  void refusesEveryTruncationAndEveryTail() {
    byte[] bytes = ProfileCodec.encode(sample());
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(FlatFormatException.class, () -> ProfileCodec.decode(cut));
    }
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
    assertThrows(FlatFormatException.class, () -> ProfileCodec.decode(longer));
  }

  @Test
  void neverThrowsAnythingElseOnAnyBytes() {
    SplittableRandom random = new SplittableRandom(13);
    byte[] good = ProfileCodec.encode(anyProfile(random));
    Observation next = new Traffic("ada").read(NOON, 5);
    int refused = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = good.clone();
      for (int flips = random.nextInt(1, 4); flips > 0; flips--) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      try {
        Profile profile = ProfileCodec.decode(bytes);
        TargetProfile target = profile.admit(next);
        target.advance(next);
        target.readHistory().objectsADay(next.timeMillis());
      } catch (FlatFormatException expected) {
        refused++;
      }
    }
    assertTrue(refused > 1_000, "flips were hardly ever noticed: " + refused);
  }

  private static Profile sample() {
    Traffic ada = new Traffic("ada");
    Profile profile = new Profile();
    Observation call = ada.call(NOON, Rows.at(0.25, 1), Rows.at(0.5, 2), Rows.record(1));
    TargetProfile model = profile.admit(call);
    model.advance(call);
    model.memory(2, 2).setReal(0, 11.5);
    model.memory(2, 2).fired(NOON.toEpochMilli(), 9);
    for (int object = 1; object <= 2; object++) {
      Observation read = ada.read(NOON, object);
      profile.admit(read).advance(read);
    }
    return profile;
  }

  private static Profile anyProfile(SplittableRandom random) {
    Traffic ada = new Traffic("ada");
    Profile profile = new Profile();
    for (int events = random.nextInt(300); events > 0; events--) {
      Observation event = anyEvent(random, ada);
      TargetProfile target = profile.admit(event);
      target.advance(event);
      target.memory(random.nextInt(1, 30), 4).setReal(random.nextInt(4), random.nextDouble() * 24);
    }
    return profile;
  }

  private static Observation anyEvent(SplittableRandom random, Traffic ada) {
    Instant time = NOON.plusSeconds(random.nextInt(3 * 86_400));
    if (random.nextInt(3) == 0) {
      return ada.read(time, random.nextInt(200));
    }
    return ada.call(
        "model-" + random.nextInt(12),
        time,
        Outcome.SUCCESS,
        Rows.at(random.nextInt(64), random.nextInt(3)),
        Rows.record(random.nextInt(50)));
  }
}
