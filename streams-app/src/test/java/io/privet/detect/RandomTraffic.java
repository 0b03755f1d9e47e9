package io.privet.detect;

import io.privet.model.AccessFeatures;
import io.privet.model.DataOperation;
import io.privet.model.Features;
import io.privet.model.InteractionFeatures;
import io.privet.model.ModelOperation;
import io.privet.model.Observation;
import io.privet.model.Outcome;
import io.privet.model.RowFeatures;
import io.privet.model.Sketch;
import io.privet.model.SourcePosition;
import io.privet.model.Target;
import io.privet.model.TextCue;
import io.privet.model.TextFeatures;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * An endless stream of one principal on many targets, over months: half of it telling observations
 * of a fixture again, half of it observations of any kind, the odd values of each field among them.
 */
final class RandomTraffic {
  static final String KEY = "key-of-random-traffic";

  private final SplittableRandom random;
  private final List<Observation> telling;
  private long timeMillis = 1_772_409_600_000L;
  private long events;

  RandomTraffic(long seed, List<Observation> telling) {
    random = new SplittableRandom(seed);
    this.telling = telling;
  }

  Observation next() {
    timeMillis += random.nextInt(10) == 0 ? random.nextLong(86_400_000) : random.nextLong(10_000);
    events++;
    Observation like = telling.get(random.nextInt(telling.size()));
    boolean isTelling = random.nextBoolean();
    return new Observation(
        "default",
        KEY,
        "p-random",
        "event-" + events,
        timeMillis - random.nextLong(600_000),
        new SourcePosition("random", 0, events),
        new Target(any(Target.Kind.values()), like.target().name() + random.nextInt(12)),
        random.nextLong(),
        isTelling ? like.outcome() : any(Outcome.values()),
        isTelling ? like.features() : features());
  }

  private Features features() {
    if (random.nextBoolean()) {
      return new AccessFeatures(
          any(DataOperation.values()), random.nextLong(), -1, random.nextLong(), -1, 0);
    }
    return new InteractionFeatures(
        any(ModelOperation.values()),
        random.nextInt(1, Integer.MAX_VALUE),
        Stream.generate(this::row).limit(random.nextInt(20)).toList(),
        random.nextBoolean(),
        text(),
        List.of(),
        -1,
        -1);
  }

  private TextFeatures text() {
    return new TextFeatures(
        Set.of(any(TextCue.values())),
        random.nextInt(4),
        random.nextInt(),
        random.nextInt(300),
        random.nextInt(300));
  }

  private RowFeatures row() {
    return new RowFeatures(
        random.nextInt(4) == 0 ? 0 : random.nextLong(),
        random.nextInt(4) == 0 ? null : sketch(),
        random.nextInt(3),
        random.nextBoolean() ? Float.NaN : (float) random.nextDouble(),
        random.nextBoolean());
  }

  /** Any bits: NaN and infinity of half floats among them. */
  private Sketch sketch() {
    short[] values = new short[random.nextBoolean() ? 8 : random.nextInt(1, Sketch.MAX_VALUES + 1)];
    for (int i = 0; i < values.length; i++) {
      values[i] = (short) random.nextInt();
    }
    return new Sketch(any(Sketch.Kind.values()), values);
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
