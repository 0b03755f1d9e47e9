package io.privet.detect.campaign;

import io.privet.detect.CampaignClue;
import io.privet.model.RiskPattern;
import io.privet.model.Target;
import io.privet.model.flat.FlatEventReference;
import io.privet.model.flat.FlatFormatException;
import io.privet.model.flat.FlatReader;
import io.privet.model.flat.FlatWriter;
import java.util.Arrays;

/** The form in which clues travel: a version byte, then fields without names. Lossless. */
public final class CampaignClueCodec {
  private static final int VERSION = 1;
  private static final int INITIAL_BYTES = 256;

  private CampaignClueCodec() {}

  /** The bytes of a clue. */
  public static byte[] encode(CampaignClue clue) {
    FlatWriter out = new FlatWriter(INITIAL_BYTES);
    out.writeByte(VERSION);
    out.writeString(clue.tenant());
    out.writeString(clue.target().kind().name());
    out.writeString(clue.target().name());
    out.writeString(clue.detectorId());
    out.writeString(clue.pattern().name());
    out.writeLong(clue.signal());
    out.writeDouble(clue.nats());
    out.writeString(clue.principalKey());
    out.writeString(clue.principal());
    out.writeVarint(clue.rows());
    FlatEventReference.write(out, clue.event());
    out.writeString(clue.baseline());
    return out.toByteArray();
  }

  /**
   * The clue of these bytes.
   *
   * @throws FlatFormatException when they are of an unknown version, cut off or out of bounds
   */
  public static CampaignClue decode(byte[] bytes) {
    FlatReader in = new FlatReader(bytes);
    int version = in.readByte();
    if (version != VERSION) {
      throw new FlatFormatException(
          "a clue was of version " + version + " but this Privet reads version " + VERSION);
    }
    CampaignClue clue =
        new CampaignClue(
            in.readString(),
            new Target(constant(in, Target.Kind.class), in.readString()),
            in.readString(),
            constant(in, RiskPattern.class),
            in.readLong(),
            in.readDouble(),
            in.readString(),
            in.readString(),
            in.readVarint(),
            FlatEventReference.read(in),
            in.readString());
    in.expectEnd();
    return clue;
  }

  private static <E extends Enum<E>> E constant(FlatReader in, Class<E> type) {
    String name = in.readString();
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new FlatFormatException("a clue had an unknown " + type.getSimpleName()));
  }
}
