package io.privet.serde;

import io.privet.model.AccessFeatures;
import io.privet.model.Acknowledgement;
import io.privet.model.Adoption;
import io.privet.model.Alert;
import io.privet.model.AlertChange;
import io.privet.model.AlertStatus;
import io.privet.model.Command;
import io.privet.model.DataOperation;
import io.privet.model.Decision;
import io.privet.model.Delivery;
import io.privet.model.DeliveryState;
import io.privet.model.Erasure;
import io.privet.model.EventReference;
import io.privet.model.Features;
import io.privet.model.Finding;
import io.privet.model.FrameworkTag;
import io.privet.model.InteractionFeatures;
import io.privet.model.LeakCount;
import io.privet.model.LeakType;
import io.privet.model.Measure;
import io.privet.model.Mitigation;
import io.privet.model.ModelOperation;
import io.privet.model.Observation;
import io.privet.model.Outcome;
import io.privet.model.Resolution;
import io.privet.model.RiskPattern;
import io.privet.model.RowFeatures;
import io.privet.model.Scope;
import io.privet.model.ScorePart;
import io.privet.model.Severity;
import io.privet.model.Silence;
import io.privet.model.Sketch;
import io.privet.model.SourcePosition;
import io.privet.model.Target;
import io.privet.model.TextCue;
import io.privet.model.TextFeatures;
import io.privet.model.Verdict;
import io.privet.model.WatchHits;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records with every field drawn from a seed, the odd values of each type among them. */
public final class RandomRecords {
  private static final String LETTERS = "aZ09-_./:@ éß漢\uD83D\uDE00\n\"\\\u0000\uFFFD";

  private final SplittableRandom random;

  public RandomRecords(long seed) {
    random = new SplittableRandom(seed);
  }

  Observation observation() {
    return new Observation(
        name(),
        name(),
        name(),
        name(),
        number(),
        position(),
        target(),
        random.nextBoolean() ? 0 : random.nextLong(),
        any(Outcome.values()),
        features());
  }

  Features features() {
    if (random.nextBoolean()) {
      return new AccessFeatures(
          any(DataOperation.values()), number(), number(), number(), number(), number(), hits());
    }
    return new InteractionFeatures(
        any(ModelOperation.values()),
        random.nextInt(1, Integer.MAX_VALUE),
        list(3, this::row),
        random.nextBoolean(),
        wording(),
        leaks(),
        number(),
        number(),
        hits());
  }

  private WatchHits hits() {
    return random.nextBoolean()
        ? WatchHits.NONE
        : new WatchHits(
            random.nextInt(Integer.MAX_VALUE),
            list(WatchHits.MAX_ORIGINS, this::text),
            random.nextInt(Integer.MAX_VALUE));
  }

  private TextFeatures wording() {
    return random.nextBoolean()
        ? TextFeatures.NONE
        : new TextFeatures(
            Set.copyOf(list(2, () -> any(TextCue.values()))),
            random.nextInt(),
            random.nextInt(),
            random.nextInt(Integer.MAX_VALUE),
            random.nextInt(Integer.MAX_VALUE));
  }

  Finding finding() {
    return new Finding(
        name(),
        any(RiskPattern.values()),
        name(),
        any(Scope.values()),
        name(),
        name(),
        target(),
        time(),
        confidence(),
        any(Severity.values()),
        number(),
        text(),
        list(3, this::measure),
        list(2, this::text),
        leaks(),
        list(Finding.MAX_EVENTS, this::event),
        text(),
        list(3, this::name),
        text());
  }

  public Alert alert() {
    return new Alert(
        name(),
        random.nextInt(1, 100),
        any(AlertStatus.values()),
        any(RiskPattern.values()),
        name(),
        text(),
        text(),
        any(Severity.values()),
        confidence(),
        list(3, () -> new ScorePart(name(), random.nextInt(-2, 3), text())),
        name(),
        any(Scope.values()),
        name(),
        orNull(this::name),
        list(3, this::name),
        target(),
        time(),
        time(),
        time(),
        number(),
        number(),
        list(4, this::event),
        list(3, this::measure),
        list(2, this::text),
        leaks(),
        list(3, this::mitigation),
        list(3, () -> new FrameworkTag(name(), name(), name(), name())),
        text(),
        text(),
        text(),
        list(3, this::text),
        Optional.ofNullable(orNull(this::name)),
        Optional.ofNullable(orNull(this::change)));
  }

  private AlertChange change() {
    return new AlertChange(
        any(AlertChange.Kind.values()),
        time(),
        Optional.ofNullable(orNull(this::name)),
        text(),
        Optional.ofNullable(orNull(() -> any(Verdict.values()))));
  }

  Delivery delivery() {
    return new Delivery(
        name(),
        new Delivery.Subject(
            name(),
            random.nextInt(),
            any(AlertStatus.values()),
            any(Severity.values()),
            text(),
            any(RiskPattern.values()),
            number()),
        name(),
        any(DeliveryState.values()),
        random.nextInt(),
        time(),
        Optional.ofNullable(orNull(this::time)),
        Optional.ofNullable(orNull(random::nextInt)),
        Optional.ofNullable(orNull(this::text)),
        Optional.ofNullable(orNull(this::name)),
        Optional.ofNullable(orNull(this::name)),
        Optional.ofNullable(orNull(this::name)),
        Optional.ofNullable(orNull(this::name)));
  }

  Command command() {
    return new Command(name(), time(), name(), text(), Optional.of(decision()));
  }

  private Decision decision() {
    Optional<String> tenant = Optional.ofNullable(orNull(this::name));
    Optional<String> target = Optional.ofNullable(orNull(this::name));
    return switch (random.nextInt(5)) {
      case 0 -> new Acknowledgement(tenant, name());
      case 1 ->
          new Resolution(tenant, name(), Optional.ofNullable(orNull(() -> any(Verdict.values()))));
      case 2 ->
          new Silence(
              name(),
              Optional.ofNullable(orNull(this::name)),
              tenant,
              Set.copyOf(list(3, () -> any(RiskPattern.values()))),
              Optional.ofNullable(orNull(this::name)),
              target,
              time(),
              time());
      case 3 ->
          new Adoption(
              name(),
              Optional.ofNullable(orNull(this::name)),
              tenant,
              target,
              any(Adoption.State.values()));
      default -> new Erasure(name(), name());
    };
  }

  long number() {
    return switch (random.nextInt(6)) {
      case 0 -> -1;
      case 1 -> 0;
      case 2 -> Long.MAX_VALUE;
      default -> random.nextLong() >> random.nextInt(64);
    };
  }

  String text() {
    int[] points = LETTERS.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(20); i > 0; i--) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }

  String name() {
    return "n" + text();
  }

  Instant time() {
    return Instant.ofEpochMilli(random.nextLong(-1_000_000_000_000L, 4_000_000_000_000L));
  }

  boolean coin() {
    return random.nextBoolean();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  double confidence() {
    return 1 - random.nextDouble();
  }

  <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  <T> @Nullable T orNull(Supplier<T> value) {
    return random.nextBoolean() ? null : value.get();
  }

  <T> List<T> list(int max, Supplier<T> element) {
    return Stream.generate(element).limit(random.nextInt(max + 1)).toList();
  }

  Sketch sketch() {
    short[] values = new short[random.nextInt(1, Sketch.MAX_VALUES + 1)];
    for (int i = 0; i < values.length; i++) {
      values[i] = (short) random.nextInt();
    }
    return new Sketch(any(Sketch.Kind.values()), values);
  }

  private RowFeatures row() {
    return new RowFeatures(
        random.nextBoolean() ? 0 : random.nextLong(),
        orNull(this::sketch),
        random.nextBoolean() ? 0 : random.nextInt(),
        random.nextBoolean() ? Float.NaN : (float) random.nextDouble(),
        random.nextBoolean(),
        random.nextInt(-1, 101));
  }

  private SourcePosition position() {
    return new SourcePosition(name(), random.nextInt(100), random.nextLong(Long.MAX_VALUE));
  }

  private Target target() {
    return new Target(any(Target.Kind.values()), name());
  }

  private Measure measure() {
    return new Measure(name(), random.nextDouble(), random.nextDouble(), name(), text());
  }

  private EventReference event() {
    return new EventReference(name(), time(), position());
  }

  private List<LeakCount> leaks() {
    return Stream.of(LeakType.values())
        .filter(type -> random.nextInt(4) == 0)
        .map(type -> new LeakCount(type, random.nextInt(1, 1000)))
        .toList();
  }

  private Mitigation mitigation() {
    return new Mitigation(
        name(),
        text(),
        any(Mitigation.Horizon.values()),
        name(),
        any(Mitigation.Effort.values()),
        text(),
        text(),
        list(2, () -> new Mitigation.Parameter(name(), text())),
        name());
  }
}
