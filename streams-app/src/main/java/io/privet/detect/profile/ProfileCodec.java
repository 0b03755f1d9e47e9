package io.privet.detect.profile;

import io.privet.model.flat.FlatFormatException;
import io.privet.model.flat.FlatReader;
import io.privet.model.flat.FlatSketch;
import io.privet.model.flat.FlatWriter;

/**
 * The stored form of a profile: a version byte, then fields without names. Lossless, so that a
 * profile that was kept as bytes decides like one that was kept as an object.
 */
public final class ProfileCodec {
  private static final int VERSION = 1;
  private static final int INITIAL_BYTES = 256;

  private ProfileCodec() {}

  /** The bytes of a profile. */
  public static byte[] encode(Profile profile) {
    FlatWriter out = new FlatWriter(INITIAL_BYTES);
    out.writeByte(VERSION);
    out.writeVarint(profile.lastMillis);
    out.writeVarint(profile.evictions);
    out.writeVarint(profile.recentCount);
    out.writeVarint(profile.nextRecent);
    for (int i = 0; i < profile.recentCount; i++) {
      out.writeInt(profile.recentEvents[i]);
    }
    out.writeVarint(profile.targets.size());
    for (TargetProfile target : profile.targets) {
      write(out, target);
    }
    return out.toByteArray();
  }

  /**
   * The profile of these bytes.
   *
   * @throws FlatFormatException when they are of an unknown version, cut off or out of bounds
   */
  public static Profile decode(byte[] bytes) {
    FlatReader in = new FlatReader(bytes);
    int version = in.readByte();
    if (version != VERSION) {
      throw new FlatFormatException(
          "a profile was of version " + version + " but this Privet reads version " + VERSION);
    }
    Profile profile = new Profile();
    profile.lastMillis = in.readVarint();
    profile.evictions = in.readVarint();
    profile.recentCount = in.readCount(Profile.RECENT_EVENTS);
    profile.nextRecent = in.readCount(Profile.RECENT_EVENTS - 1);
    for (int i = 0; i < profile.recentCount; i++) {
      profile.recentEvents[i] = in.readInt();
    }
    int targets = in.readCount(Profile.MAX_TARGETS);
    for (int i = 0; i < targets; i++) {
      profile.targets.add(readTarget(in));
    }
    in.expectEnd();
    return profile;
  }

  private static void write(FlatWriter out, TargetProfile target) {
    out.writeInt(target.id);
    out.writeVarint(target.rows);
    write(out, target.ring);
    write(out, target.readHistory);
    out.writeVarint(target.memories.values().stream().filter(memory -> !memory.isBlank()).count());
    target.memories.forEach(
        (number, memory) -> {
          if (!memory.isBlank()) {
            out.writeVarint(number);
            write(out, memory);
          }
        });
  }

  private static TargetProfile readTarget(FlatReader in) {
    TargetProfile target = new TargetProfile(in.readInt());
    target.rows = in.readVarint();
    readRing(in, target.ring);
    readHistory(in, target.readHistory);
    int memories = in.readCount(in.remaining());
    for (int i = 0; i < memories; i++) {
      target.memories.put((int) in.readVarint(), readMemory(in));
    }
    return target;
  }

  private static void write(FlatWriter out, RowRing ring) {
    out.writeVarint(ring.size);
    out.writeVarint(ring.next);
    for (int i = 0; i < ring.size; i++) {
      out.writeInt(ring.identities[i]);
      out.writeShort(ring.labels[i]);
      FlatSketch.write(out, ring.sketches[i]);
    }
  }

  private static void readRing(FlatReader in, RowRing ring) {
    ring.size = in.readCount(RowRing.CAPACITY);
    ring.next = in.readCount(RowRing.CAPACITY - 1);
    for (int i = 0; i < ring.size; i++) {
      ring.identities[i] = in.readInt();
      ring.labels[i] = in.readShort();
      ring.sketches[i] = FlatSketch.read(in);
    }
  }

  private static void write(FlatWriter out, ReadHistory history) {
    out.writeBoolean(history.day >= 0);
    if (history.day < 0) {
      return;
    }
    out.writeVarint(history.day);
    out.writeVarint(history.reads);
    write(out, history.objects);
    out.writeVarint(history.previousReads);
    write(out, history.previousObjects);
    out.writeFloat(history.usualSum);
    out.writeFloat(history.usualWeight);
  }

  private static void readHistory(FlatReader in, ReadHistory history) {
    if (!in.readBoolean()) {
      return;
    }
    history.day = in.readVarint();
    history.reads = in.readVarint();
    history.objects = readDistinct(in);
    history.previousReads = in.readVarint();
    history.previousObjects = readDistinct(in);
    history.usualSum = in.readFloat();
    history.usualWeight = in.readFloat();
  }

  private static void write(FlatWriter out, DistinctSketch sketch) {
    out.writeVarint(sketch.tokens.length);
    for (int token : sketch.tokens) {
      out.writeInt(token);
    }
    out.writeBytes(sketch.registers);
  }

  private static DistinctSketch readDistinct(FlatReader in) {
    int[] tokens = new int[in.readCount(DistinctSketch.MAX_SPARSE)];
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = in.readInt();
    }
    byte[] registers = in.readBytes();
    if (registers.length != 0 && registers.length != DistinctSketch.DENSE_BYTES) {
      throw new FlatFormatException(
          "a distinct sketch had "
              + registers.length
              + " registers but must have 0 or "
              + DistinctSketch.DENSE_BYTES);
    }
    return new DistinctSketch(tokens, registers);
  }

  private static void write(FlatWriter out, DetectorMemory memory) {
    out.writeVarint(memory.firedMillis);
    out.writeVarint(memory.firedRows);
    out.writeVarint(memory.words.length);
    for (int word : memory.words) {
      out.writeVarint(Integer.toUnsignedLong(word));
    }
  }

  private static DetectorMemory readMemory(FlatReader in) {
    long firedMillis = in.readVarint();
    long firedRows = in.readVarint();
    DetectorMemory memory = new DetectorMemory(in.readCount(DetectorMemory.MAX_WORDS));
    memory.fired(firedMillis, firedRows);
    for (int i = 0; i < memory.words.length; i++) {
      memory.words[i] = (int) in.readVarint();
    }
    return memory;
  }
}
