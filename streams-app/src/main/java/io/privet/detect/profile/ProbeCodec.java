package io.privet.detect.profile;

import io.privet.model.EventReference;
import io.privet.model.SourcePosition;
import io.privet.model.flat.FlatFormatException;
import io.privet.model.flat.FlatReader;
import io.privet.model.flat.FlatWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The stored form of a probe: a version byte, then its trails in their order. */
public final class ProbeCodec {
  private static final int VERSION = 1;
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
          events.forEach(event -> write(out, event));
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
    if (version != VERSION) {
      throw new FlatFormatException(
          "a probe was of version " + version + " but this Privet reads version " + VERSION);
    }
    Probe probe = new Probe();
    int trails = in.readCount(Probe.MAX_TRAILS);
    for (int i = 0; i < trails; i++) {
      Probe.Key key = new Probe.Key((int) in.readVarint(), in.readString());
      int size = in.readCount(Probe.MAX_EVENTS);
      List<EventReference> events = new ArrayList<>(Probe.MAX_EVENTS);
      for (int j = 0; j < size; j++) {
        events.add(readEvent(in));
      }
      probe.trails.put(key, events);
    }
    in.expectEnd();
    return probe;
  }

  private static void write(FlatWriter out, EventReference event) {
    out.writeString(event.eventId());
    out.writeZigZag(event.time().toEpochMilli());
    out.writeString(event.position().source());
    out.writeVarint(event.position().partition());
    out.writeVarint(event.position().offset());
  }

  private static EventReference readEvent(FlatReader in) {
    return new EventReference(
        in.readString(),
        Instant.ofEpochMilli(in.readZigZag()),
        new SourcePosition(in.readString(), (int) in.readVarint(), in.readVarint()));
  }
}
