package io.privet.detect.source;

import io.privet.model.flat.FlatEventReference;
import io.privet.model.flat.FlatFormatException;
import io.privet.model.flat.FlatReader;
import io.privet.model.flat.FlatWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The form in which reports travel: a version byte, then fields without names. Lossless. */
public final class SourceReportCodec {
  private static final int VERSION = 1;
  private static final int INITIAL_BYTES = 256;

  /** A trace is written as its place in this list: append, never insert or move. */
  static final List<Trace> TRACES = List.of(Trace.PROMPT, Trace.ANSWER, Trace.GUARDRAIL);

  private SourceReportCodec() {}

  /** The bytes of a report. */
  public static byte[] encode(SourceReport report) {
    FlatWriter out = new FlatWriter(INITIAL_BYTES);
    out.writeByte(VERSION);
    out.writeString(report.source());
    out.writeVarint(report.partition());
    out.writeZigZag(report.timeMillis());
    out.writeBoolean(report.isCurrent());
    out.writeVarint(report.flows().size());
    report.flows().forEach(flow -> write(out, flow));
    return out.toByteArray();
  }

  /**
   * The report of these bytes.
   *
   * @throws FlatFormatException when they are of an unknown version, cut off or out of bounds
   */
  public static SourceReport decode(byte[] bytes) {
    FlatReader in = new FlatReader(bytes);
    int version = in.readByte();
    if (version != VERSION) {
      throw new FlatFormatException(
          "a report of a source was of version "
              + version
              + " but this Privet reads version "
              + VERSION);
    }
    String source = in.readString();
    int partition = in.readCount(Integer.MAX_VALUE);
    long timeMillis = in.readZigZag();
    boolean isCurrent = in.readBoolean();
    int count = in.readCount(SourceMeter.MAX_FLOWS);
    List<FlowReport> flows = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      flows.add(readFlow(in));
    }
    in.expectEnd();
    return new SourceReport(source, partition, timeMillis, isCurrent, flows);
  }

  private static void write(FlatWriter out, FlowReport flow) {
    writeKey(out, flow.key());
    out.writeVarint(flow.events());
    out.writeZigZag(flow.firstMillis());
    out.writeZigZag(flow.lastMillis());
    out.writeVarint(flow.longestGapMillis());
    out.writeVarint(flow.secondGapMillis());
    FlatEventReference.write(out, flow.last());
    TRACES.forEach(trace -> writePresence(out, flow.presence(trace)));
  }

  private static FlowReport readFlow(FlatReader in) {
    return new FlowReport(
        readKey(in),
        in.readVarint(),
        in.readZigZag(),
        in.readZigZag(),
        in.readVarint(),
        in.readVarint(),
        FlatEventReference.read(in),
        readTraces(in));
  }

  private static Map<Trace, Presence> readTraces(FlatReader in) {
    Map<Trace, Presence> traces = new EnumMap<>(Trace.class);
    for (Trace trace : TRACES) {
      Presence presence = readPresence(in);
      if (presence.events() > 0) {
        traces.put(trace, presence);
      }
    }
    return traces;
  }

  static void writeKey(FlatWriter out, FlowKey key) {
    out.writeString(key.tenant());
    out.writeString(key.model());
  }

  static FlowKey readKey(FlatReader in) {
    return new FlowKey(in.readString(), in.readString());
  }

  static void writePresence(FlatWriter out, Presence presence) {
    out.writeVarint(presence.events());
    out.writeVarint(presence.missing());
  }

  static Presence readPresence(FlatReader in) {
    int events = in.readCount(Integer.MAX_VALUE);
    return new Presence(events, in.readCount(events));
  }
}
