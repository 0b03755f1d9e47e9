package io.privet.serde;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.AccessFeatures;
import io.privet.model.DataOperation;
import io.privet.model.Features;
import io.privet.model.InteractionFeatures;
import io.privet.model.LeakCount;
import io.privet.model.LeakType;
import io.privet.model.ModelOperation;
import io.privet.model.Observation;
import io.privet.model.Outcome;
import io.privet.model.RowFeatures;
import io.privet.model.Sketch;
import io.privet.model.SourcePosition;
import io.privet.model.Target;
import io.privet.model.TextCue;
import io.privet.model.TextFeatures;
import io.privet.model.WatchHits;
import io.privet.model.flat.FlatFormatException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class ObservationCodecTest {
  private static final Observation ONE_ROW =
      observation(
          Target.model("churn-forest"),
          new InteractionFeatures(
              ModelOperation.PREDICTION,
              1,
              List.of(
                  new RowFeatures(
                      0x0123456789abcdefL,
                      new Sketch(
                          Sketch.Kind.NUMERIC,
                          new short[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, -1}),
                      0x1234abcd,
                      0.75f,
                      true)),
              true,
              TextFeatures.NONE,
              List.of(),
              -1,
              -1));
  private static final Observation ANSWER_WITH_LEAK =
      observation(
          Target.model("assistant"),
          new InteractionFeatures(
              ModelOperation.CHAT,
              1,
              List.of(new RowFeatures(0, null, 0, Float.NaN, false)),
              false,
              new TextFeatures(
                  Set.of(TextCue.ENDLESS_REPEAT, TextCue.ANSWER_DIVERGES), 1, 0, 6, 900),
              List.of(new LeakCount(LeakType.EMAIL, 2)),
              812,
              64));
  private static final Observation OBJECT_READ =
      observation(
          Target.dataset("training-images"),
          new AccessFeatures(DataOperation.READ, 7, 100, 1_048_576, -1, 0));

  private static final Observation PLANTED_OBJECT_READ =
      observation(
          Target.dataset("training-images"),
          new AccessFeatures(
              DataOperation.READ,
              7,
              100,
              1_048_576,
              2,
              0,
              new WatchHits(1, List.of("training-images"), 2)));

  private static Observation observation(Target target, Features features) {
    return new Observation(
        "default",
        "MDEyMzQ1Njc4OWFiY2RlZg",
        "p-0011223344556677",
        "r0000042",
        1_772_409_600_123L,
        new SourcePosition("ai.model-interactions", 3, 123_456),
        target,
        0x1122334455667788L,
        Outcome.SUCCESS,
        features);
  }

  @Test
  void keepsTheBytesOfVersion1() throws Exception {
    List<String> golden = TestResources.lines("observation-v1.hex");

    assertEquals(golden.get(0), hex(ONE_ROW));
    assertEquals(golden.get(1), hex(ANSWER_WITH_LEAK));
    assertEquals(golden.get(2), hex(OBJECT_READ));
    assertEquals(golden.get(3), hex(PLANTED_OBJECT_READ));
  }

  @Test
  void readsTheBytesOfVersion1() throws Exception {
    List<Observation> read =
        TestResources.lines("observation-v1.hex").stream()
            .map(line -> ObservationCodec.decode(HexFormat.of().parseHex(line)))
            .toList();

    assertEquals(List.of(ONE_ROW, ANSWER_WITH_LEAK, OBJECT_READ, PLANTED_OBJECT_READ), read);
  }

  @Test
  void oneNumericRowTakesItsStatedSize() {
    assertEquals(173, ObservationCodec.encode(ONE_ROW).length);
  }

  @Test
  void roundTripsEveryObservation() {
    RandomRecords records = new RandomRecords(1);
    for (int i = 0; i < 5_000; i++) {
      Observation observation = records.observation();

      assertEquals(observation, ObservationCodec.decode(ObservationCodec.encode(observation)));
    }
  }

  @Test
  void knowsAPlaceForEveryConstant() {
    assertEquals(Set.of(Outcome.values()), Set.copyOf(ObservationCodec.OUTCOMES));
    assertEquals(Set.of(DataOperation.values()), Set.copyOf(ObservationCodec.DATA_OPERATIONS));
    assertEquals(Set.of(ModelOperation.values()), Set.copyOf(ObservationCodec.MODEL_OPERATIONS));
  }

  @Test
  void refusesAnUnknownVersion() {
    byte[] bytes = ObservationCodec.encode(ONE_ROW);
    bytes[0] = 9;

    FlatFormatException fault =
        assertThrows(FlatFormatException.class, () -> ObservationCodec.decode(bytes));

    assertEquals(
        "an observation was of version 9 but this Privet reads version 1", fault.getMessage());
  }

  @Test
  void refusesEveryTruncationAndEveryTail() {
    byte[] bytes = ObservationCodec.encode(ONE_ROW);
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(FlatFormatException.class, () -> ObservationCodec.decode(cut));
    }
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
    assertThrows(FlatFormatException.class, () -> ObservationCodec.decode(longer));
  }

  @Test
  void neverThrowsAnythingElseOnAnyBytes() {
    SplittableRandom random = new SplittableRandom(2);
    byte[] good = ObservationCodec.encode(ANSWER_WITH_LEAK);
    int refused = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = good.clone();
      for (int flips = random.nextInt(1, 4); flips > 0; flips--) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      try {
        ObservationCodec.decode(bytes);
      } catch (FlatFormatException expected) {
        refused++;
      }
    }
    assertTrue(refused > 1_000, "flips were hardly ever noticed: " + refused);
  }

  private static String hex(Observation observation) {
    return HexFormat.of().formatHex(ObservationCodec.encode(observation));
  }
}
