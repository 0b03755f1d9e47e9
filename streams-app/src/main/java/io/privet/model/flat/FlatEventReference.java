package io.privet.model.flat;

import io.privet.model.EventReference;
import io.privet.model.SourcePosition;
import java.time.Instant;

/** A reference to an event in flat bytes. */
public final class FlatEventReference {
  private FlatEventReference() {}

  /** Writes a reference. */
  public static void write(FlatWriter out, EventReference event) {
    out.writeString(event.eventId());
    out.writeZigZag(event.time().toEpochMilli());
    out.writeString(event.position().source());
    out.writeVarint(event.position().partition());
    out.writeVarint(event.position().offset());
  }

  /** Reads a reference. */
  public static EventReference read(FlatReader in) {
    return new EventReference(
        in.readString(),
        Instant.ofEpochMilli(in.readZigZag()),
        new SourcePosition(in.readString(), (int) in.readVarint(), in.readVarint()));
  }
}
