package io.privet.detect.source;

import io.privet.model.flat.FlatEventReference;
import io.privet.model.flat.FlatFormatException;
import io.privet.model.flat.FlatReader;
import io.privet.model.flat.FlatWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The stored form of a watched source: a version byte, then fields without names. Lossless. */
public final class WatchedSourceCodec {
  private static final int VERSION = 1;
  private static final int INITIAL_BYTES = 1_024;

  private WatchedSourceCodec() {}

  /** The bytes of a source. */
  public static byte[] encode(WatchedSource source) {
    FlatWriter out = new FlatWriter(INITIAL_BYTES);
    out.writeByte(VERSION);
    out.writeZigZag(source.watchedSinceMillis());
    out.writeVarint(source.reports().size());
    source
        .reports()
        .forEach(
            (partition, time) -> {
              out.writeVarint(partition);
              out.writeZigZag(time);
            });
    out.writeVarint(source.flows().size());
    source.flows().forEach(flow -> write(out, flow));
    return out.toByteArray();
  }

  /**
   * The source of these bytes.
   *
   * @throws FlatFormatException when they are of an unknown version, cut off or out of bounds
   */
  public static WatchedSource decode(byte[] bytes) {
    FlatReader in = new FlatReader(bytes);
    int version = in.readByte();
    if (version != VERSION) {
      throw new FlatFormatException(
          "a source was of version " + version + " but this Privet reads version " + VERSION);
    }
    long watchedSinceMillis = in.readZigZag();
    int partitions = in.readCount(in.remaining());
    SortedMap<Integer, Long> reports = new TreeMap<>();
    for (int i = 0; i < partitions; i++) {
      reports.put(in.readCount(Integer.MAX_VALUE), in.readZigZag());
    }
    int count = in.readCount(SourceMeter.MAX_FLOWS);
    List<WatchedFlow> flows = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      flows.add(readFlow(in));
    }
    in.expectEnd();
    return new WatchedSource(watchedSinceMillis, reports, flows);
  }

  private static void write(FlatWriter out, WatchedFlow flow) {
    SourceReportCodec.writeKey(out, flow.key());
    out.writeVarint(flow.events());
    out.writeZigZag(flow.firstMillis());
    out.writeZigZag(flow.lastMillis());
    out.writeZigZag(flow.seenMillis());
    out.writeZigZag(flow.gaps().paneMillis());
    out.writeVarint(flow.gaps().longest());
    out.writeVarint(flow.gaps().second());
    out.writeVarint(flow.gaps().formerLongest());
    out.writeVarint(flow.gaps().formerSecond());
    FlatEventReference.write(out, flow.last());
    out.writeZigZag(flow.toldMillis());
    SourceReportCodec.TRACES.forEach(trace -> write(out, flow.habit(trace)));
  }

  private static WatchedFlow readFlow(FlatReader in) {
    return new WatchedFlow(
        SourceReportCodec.readKey(in),
        in.readVarint(),
        in.readZigZag(),
        in.readZigZag(),
        in.readZigZag(),
        new Gaps(
            in.readZigZag(), in.readVarint(), in.readVarint(), in.readVarint(), in.readVarint()),
        FlatEventReference.read(in),
        in.readZigZag(),
        readHabits(in));
  }

  private static Map<Trace, Habit> readHabits(FlatReader in) {
    Map<Trace, Habit> habits = new EnumMap<>(Trace.class);
    for (Trace trace : SourceReportCodec.TRACES) {
      Habit habit = readHabit(in);
      if (!habit.equals(Habit.NONE)) {
        habits.put(trace, habit);
      }
    }
    return habits;
  }

  private static void write(FlatWriter out, Habit habit) {
    SourceReportCodec.writePresence(out, habit.past());
    out.writeDouble(habit.sum());
    out.writeZigZag(habit.openMillis());
    SourceReportCodec.writePresence(out, habit.open());
    out.writeZigZag(habit.firstToldMillis());
    out.writeZigZag(habit.toldMillis());
    out.writeVarint(habit.toldMissing());
  }

  private static Habit readHabit(FlatReader in) {
    return new Habit(
        SourceReportCodec.readPresence(in),
        in.readDouble(),
        in.readZigZag(),
        SourceReportCodec.readPresence(in),
        in.readZigZag(),
        in.readZigZag(),
        in.readVarint());
  }
}
