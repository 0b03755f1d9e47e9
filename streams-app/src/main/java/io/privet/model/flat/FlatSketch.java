package io.privet.model.flat;

import io.privet.model.Sketch;
import org.jspecify.annotations.Nullable;

/** A sketch in flat bytes: one byte of size and kind, 0 for no sketch; then two bytes a value. */
public final class FlatSketch {
  private FlatSketch() {}

  /** Writes a sketch, or that there is none. */
  public static void write(FlatWriter out, @Nullable Sketch sketch) {
    if (sketch == null) {
      out.writeByte(0);
      return;
    }
    out.writeByte(sketch.size() << 1 | (sketch.kind() == Sketch.Kind.TEXT ? 1 : 0));
    for (int i = 0; i < sketch.size(); i++) {
      out.writeShort(sketch.value(i));
    }
  }

  /**
   * Reads a sketch; null where none was written.
   *
   * @throws FlatFormatException when no sketch can have that size
   */
  public static @Nullable Sketch read(FlatReader in) {
    int head = in.readByte();
    if (head == 0) {
      return null;
    }
    int size = head >> 1;
    if (size < 1 || size > Sketch.MAX_VALUES) {
      throw new FlatFormatException(
          "a sketch had " + size + " values but must have 1 to " + Sketch.MAX_VALUES);
    }
    short[] values = new short[size];
    for (int i = 0; i < size; i++) {
      values[i] = in.readShort();
    }
    return new Sketch((head & 1) == 1 ? Sketch.Kind.TEXT : Sketch.Kind.NUMERIC, values);
  }
}
