package io.privet.serde;

import io.privet.model.AccessFeatures;
import io.privet.model.DataOperation;
import io.privet.model.Features;
import io.privet.model.InteractionFeatures;
import io.privet.model.ModelOperation;
import io.privet.model.Observation;
import io.privet.model.Outcome;
import io.privet.model.SourcePosition;
import io.privet.model.Target;
import io.privet.model.WatchHits;
import io.privet.model.flat.FlatFormatException;
import io.privet.model.flat.FlatReader;
import io.privet.model.flat.FlatWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Observations as they cross the repartition topic: a version byte, then fields without names.
 * Lossless, except that an unpaired surrogate in a text becomes {@code ?}.
 *
 * <p>An observation of one numeric row with a sketch of sixteen values takes 50 bytes for the row
 * and about 120 for everything else, most of it names.
 */
public final class ObservationCodec {
  private static final int VERSION = 1;
  private static final int INITIAL_BYTES = 256;

  private static final int HAS_NETWORK = 1;
  private static final int IS_DATASET = 1 << 1;
  private static final int IS_ACCESS = 1 << 2;
  private static final int HAS_HITS = 1 << 3;

  // A constant is written as its place in these lists: append, never insert or move.
  static final List<Outcome> OUTCOMES = List.of(Outcome.SUCCESS, Outcome.BLOCKED, Outcome.FAILURE);
  static final List<DataOperation> DATA_OPERATIONS =
      List.of(
          DataOperation.LIST,
          DataOperation.METADATA,
          DataOperation.READ,
          DataOperation.QUERY,
          DataOperation.EXPORT,
          DataOperation.COPY,
          DataOperation.CONFIGURE,
          DataOperation.WRITE,
          DataOperation.DELETE,
          DataOperation.OTHER);
  static final List<ModelOperation> MODEL_OPERATIONS =
      List.of(
          ModelOperation.PREDICTION,
          ModelOperation.CHAT,
          ModelOperation.COMPLETION,
          ModelOperation.EMBEDDING,
          ModelOperation.RETRIEVAL,
          ModelOperation.TOOL,
          ModelOperation.OTHER);

  private ObservationCodec() {}

  /** The bytes of an observation. */
  public static byte[] encode(Observation observation) {
    FlatWriter out = new FlatWriter(INITIAL_BYTES);
    out.writeByte(VERSION);
    out.writeByte(flags(observation));
    out.writeString(observation.tenant());
    out.writeString(observation.principalKey());
    out.writeString(observation.principal());
    out.writeString(observation.eventId());
    out.writeZigZag(observation.timeMillis());
    out.writeString(observation.position().source());
    out.writeZigZag(observation.position().partition());
    out.writeZigZag(observation.position().offset());
    out.writeString(observation.target().name());
    if (observation.network() != 0) {
      out.writeLong(observation.network());
    }
    out.writeByte(OUTCOMES.indexOf(observation.outcome()));
    writeHits(out, observation.features().hits());
    switch (observation.features()) {
      case InteractionFeatures interaction -> FlatInteraction.write(out, interaction);
      case AccessFeatures access -> write(out, access);
    }
    return out.toByteArray();
  }

  /**
   * The observation of these bytes.
   *
   * @throws FlatFormatException when they are of an unknown version, cut off or out of bounds
   */
  public static Observation decode(byte[] bytes) {
    FlatReader in = new FlatReader(bytes);
    int version = in.readByte();
    if (version != VERSION) {
      throw new FlatFormatException(
          "an observation was of version " + version + " but this Privet reads version " + VERSION);
    }
    try {
      Observation observation = read(in);
      in.expectEnd();
      return observation;
    } catch (IllegalArgumentException e) {
      throw new FlatFormatException("an observation held a value that no writer writes");
    }
  }

  private static int flags(Observation observation) {
    return (observation.network() == 0 ? 0 : HAS_NETWORK)
        | (observation.target().kind() == Target.Kind.DATASET ? IS_DATASET : 0)
        | (observation.features() instanceof AccessFeatures ? IS_ACCESS : 0)
        | (observation.features().hits().equals(WatchHits.NONE) ? 0 : HAS_HITS);
  }

  private static Observation read(FlatReader in) {
    int flags = in.readByte();
    return new Observation(
        in.readString(),
        in.readString(),
        in.readString(),
        in.readString(),
        in.readZigZag(),
        new SourcePosition(in.readString(), (int) in.readZigZag(), in.readZigZag()),
        target(flags, in.readString()),
        (flags & HAS_NETWORK) == 0 ? 0 : in.readLong(),
        readConstant(in, OUTCOMES),
        features(flags, in));
  }

  private static Target target(int flags, String name) {
    return (flags & IS_DATASET) == 0 ? Target.model(name) : Target.dataset(name);
  }

  private static Features features(int flags, FlatReader in) {
    WatchHits hits = (flags & HAS_HITS) == 0 ? WatchHits.NONE : readHits(in);
    return (flags & IS_ACCESS) == 0 ? FlatInteraction.read(in, hits) : readAccess(in, hits);
  }

  private static void writeHits(FlatWriter out, WatchHits hits) {
    if (!hits.equals(WatchHits.NONE)) {
      out.writeVarint(hits.canaries());
      out.writeVarint(hits.plantedIn().size());
      hits.plantedIn().forEach(out::writeString);
      out.writeVarint(hits.erased());
    }
  }

  private static WatchHits readHits(FlatReader in) {
    int canaries = in.readCount(Integer.MAX_VALUE);
    int count = in.readCount(WatchHits.MAX_ORIGINS);
    List<String> plantedIn = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      plantedIn.add(in.readString());
    }
    return new WatchHits(canaries, plantedIn, in.readCount(Integer.MAX_VALUE));
  }

  private static void write(FlatWriter out, AccessFeatures access) {
    out.writeByte(DATA_OPERATIONS.indexOf(access.operation()));
    out.writeLong(access.object());
    out.writeZigZag(access.rows());
    out.writeZigZag(access.bytes());
    out.writeZigZag(access.subjects());
    out.writeLong(access.destination());
  }

  private static AccessFeatures readAccess(FlatReader in, WatchHits hits) {
    return new AccessFeatures(
        readConstant(in, DATA_OPERATIONS),
        in.readLong(),
        in.readZigZag(),
        in.readZigZag(),
        in.readZigZag(),
        in.readLong(),
        hits);
  }

  static <T> T readConstant(FlatReader in, List<T> constants) {
    return constants.get(in.readCount(constants.size() - 1));
  }
}
