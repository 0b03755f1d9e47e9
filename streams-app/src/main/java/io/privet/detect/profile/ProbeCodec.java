package io.privet.detect.profile;

import io.privet.model.EventReference;
import io.privet.model.flat.FlatEventReference;
import io.privet.model.flat.FlatFormatException;
import io.privet.model.flat.FlatReader;
import io.privet.model.flat.FlatWriter;
import java.util.ArrayList;
import java.util.List;

/** The stored form of a probe: a version byte, its trails in their order, then its clues. */
public final class ProbeCodec {
  private static final int VERSION = 2;
  private static final int INITIAL_BYTES = 1024;

  private ProbeCodec() {}

  /** The bytes of a probe. */
  public static byte[] encode(Probe probe) {
    FlatWriter out = new FlatWriter(INITIAL_BYTES);
    out.writeByte(VERSION);
    out.writeVarint(probe.trails.size());
    probe.trails.forEach(
        (key, events) -> {
          out.writeVarint(key.detector());
          out.writeString(key.target());
          out.writeVarint(events.size());
          events.forEach(event -> FlatEventReference.write(out, event));
        });
    out.writeVarint(probe.told.size());
    probe.told.forEach(
        (key, told) -> {
          out.writeVarint(key.detector());
          out.writeInt(key.target());
          out.writeLong(key.signal());
          out.writeVarint(told.level());
          out.writeZigZag(told.timeMillis());
        });
    return out.toByteArray();
  }

  /**
   * The probe of these bytes.
   *
   * @throws FlatFormatException when they are of an unknown version, cut off or out of bounds
   */
  public static Probe decode(byte[] bytes) {
    FlatReader in = new FlatReader(bytes);
    int version = in.readByte();
    if (version < 1 || version > VERSION) {
      throw new FlatFormatException(
          "a probe was of version " + version + " but this Privet reads versions 1 to " + VERSION);
    }
    Probe probe = new Probe();
    int trails = in.readCount(Probe.MAX_TRAILS);
    for (int i = 0; i < trails; i++) {
      Probe.Key key = new Probe.Key((int) in.readVarint(), in.readString());
      int size = in.readCount(Probe.MAX_EVENTS);
      List<EventReference> events = new ArrayList<>(Probe.MAX_EVENTS);
      for (int j = 0; j < size; j++) {
        events.add(FlatEventReference.read(in));
      }
      probe.trails.put(key, events);
    }
    if (version > 1) {
      readClues(in, probe);
    }
    in.expectEnd();
    return probe;
  }

  private static void readClues(FlatReader in, Probe probe) {
    int clues = in.readCount(Probe.MAX_CLUES);
    for (int i = 0; i < clues; i++) {
      Probe.ClueKey key = new Probe.ClueKey((int) in.readVarint(), in.readInt(), in.readLong());
      probe.told.put(key, new Probe.Told((int) in.readVarint(), in.readZigZag()));
    }
  }
}
