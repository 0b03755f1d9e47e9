package io.privet.model.flat;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads what {@link FlatWriter} wrote, in the same order. Never reads past the end and never
 * allocates more than the bytes that are there: every fault is a {@link FlatFormatException}.
 */
public final class FlatReader {
  private static final VarHandle SHORT = view(short[].class);
  private static final VarHandle INT = view(int[].class);
  private static final VarHandle LONG = view(long[].class);

  private final byte[] buffer;
  private int position;

  /** A reader at the start of the bytes, which are not copied. */
  public FlatReader(byte[] bytes) {
    buffer = bytes;
  }

  private static VarHandle view(Class<?> arrayType) {
    return MethodHandles.byteArrayViewVarHandle(arrayType, ByteOrder.LITTLE_ENDIAN);
  }

  /** Bytes not yet read. */
  public int remaining() {
    return buffer.length - position;
  }

  /**
   * Checks that everything was read.
   *
   * @throws FlatFormatException when bytes are left
   */
  public void expectEnd() {
    if (remaining() > 0) {
      throw new FlatFormatException(
          "record ended at byte " + position + " but " + remaining() + " bytes followed");
    }
  }

  /** Reads one byte, 0 to 255. */
  public int readByte() {
    return buffer[advance(1)] & 0xFF;
  }

  /** Reads a byte that must be 0 or 1. */
  public boolean readBoolean() {
    int value = readByte();
    if (value > 1) {
      throw new FlatFormatException(
          "byte " + (position - 1) + " was " + value + " but must be 0 or 1");
    }
    return value == 1;
  }

  /** Reads two bytes. */
  public short readShort() {
    return (short) SHORT.get(buffer, advance(Short.BYTES));
  }

  /** Reads four bytes. */
  public int readInt() {
    return (int) INT.get(buffer, advance(Integer.BYTES));
  }

  /** Reads eight bytes. */
  public long readLong() {
    return (long) LONG.get(buffer, advance(Long.BYTES));
  }

  /** Reads four bytes. */
  public float readFloat() {
    return Float.intBitsToFloat(readInt());
  }

  /** Reads eight bytes. */
  public double readDouble() {
    return Double.longBitsToDouble(readLong());
  }

  /** Reads a varint of at most ten bytes; one above 2^63 - 1 comes back negative, as it went in. */
  public long readVarint() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      long next = buffer[advance(1)];
      value |= (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new FlatFormatException("varint before byte " + position + " was longer than 10 bytes");
  }

  /** Reads a varint of either sign. */
  public long readZigZag() {
    long value = readVarint();
    return (value >>> 1) ^ -(value & 1);
  }

  /**
   * Reads a varint that counts or numbers something.
   *
   * @param max the largest value that can be right
   * @throws FlatFormatException when it is negative or above {@code max}
   */
  public int readCount(int max) {
    long value = readVarint();
    if (value < 0 || value > max) {
      throw new FlatFormatException(
          "count before byte " + position + " was " + value + " but must be 0 to " + max);
    }
    return (int) value;
  }

  /** Reads a length and that many bytes of UTF-8; malformed ones become U+FFFD. */
  public String readString() {
    int length = readCount(remaining());
    return new String(buffer, advance(length), length, StandardCharsets.UTF_8);
  }

  /** Reads a length and that many bytes. */
  public byte[] readBytes() {
    int length = readCount(remaining());
    int start = advance(length);
    return Arrays.copyOfRange(buffer, start, start + length);
  }

  private int advance(int bytes) {
    if (bytes > remaining()) {
      throw new FlatFormatException(
          "record ended at byte "
              + buffer.length
              + " but "
              + bytes
              + " more were expected from byte "
              + position);
    }
    int start = position;
    position += bytes;
    return start;
  }
}
