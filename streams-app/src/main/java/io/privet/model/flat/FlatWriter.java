package io.privet.model.flat;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes the values of one internal record one after another, without names or types; {@link
 * FlatReader} reads them in the same order. Fixed-width numbers are little-endian. Reusable after
 * {@link #reset}, not thread-safe.
 */
public final class FlatWriter {
  private static final VarHandle SHORT = view(short[].class);
  private static final VarHandle INT = view(int[].class);
  private static final VarHandle LONG = view(long[].class);

  private byte[] buffer;
  private int size;

  /** An empty writer that grows when {@code initialCapacity} bytes, at least 1, are not enough. */
  public FlatWriter(int initialCapacity) {
    buffer = new byte[Math.max(1, initialCapacity)];
  }

  private static VarHandle view(Class<?> arrayType) {
    return MethodHandles.byteArrayViewVarHandle(arrayType, ByteOrder.LITTLE_ENDIAN);
  }

  /** Forgets what was written and keeps the capacity. */
  public void reset() {
    size = 0;
  }

  /** Bytes written so far. */
  public int size() {
    return size;
  }

  /** A copy of the bytes written so far. */
  public byte[] toByteArray() {
    return Arrays.copyOf(buffer, size);
  }

  /** Writes the lowest eight bits. */
  public void writeByte(int value) {
    ensure(1);
    buffer[size++] = (byte) value;
  }

  /** Writes one byte, 0 or 1. */
  public void writeBoolean(boolean value) {
    writeByte(value ? 1 : 0);
  }

  /** Writes the lowest sixteen bits in two bytes. */
  public void writeShort(int value) {
    ensure(Short.BYTES);
    SHORT.set(buffer, size, (short) value);
    size += Short.BYTES;
  }

  /** Writes four bytes. */
  public void writeInt(int value) {
    ensure(Integer.BYTES);
    INT.set(buffer, size, value);
    size += Integer.BYTES;
  }

  /** Writes eight bytes. */
  public void writeLong(long value) {
    ensure(Long.BYTES);
    LONG.set(buffer, size, value);
    size += Long.BYTES;
  }

  /** Writes four bytes; the bits of a NaN are kept. */
  public void writeFloat(float value) {
    writeInt(Float.floatToRawIntBits(value));
  }

  /** Writes eight bytes; the bits of a NaN are kept. */
  public void writeDouble(double value) {
    writeLong(Double.doubleToRawLongBits(value));
  }

  /**
   * Writes one to ten bytes, seven bits each, lowest first: one byte up to 127, two up to 16,383. A
   * negative number takes ten; use {@link #writeZigZag} where they are common.
   */
  public void writeVarint(long value) {
    ensure(10);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      buffer[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    buffer[size++] = (byte) rest;
  }

  /** Writes a varint in which numbers near zero of either sign are short: -1 takes one byte. */
  public void writeZigZag(long value) {
    writeVarint((value << 1) ^ (value >> 63));
  }

  /**
   * Writes the length in bytes as a varint, then UTF-8; an unpaired surrogate becomes {@code ?}.
   */
  public void writeString(String value) {
    writeBytes(value.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes the length as a varint, then the bytes. */
  public void writeBytes(byte[] value) {
    writeVarint(value.length);
    ensure(value.length);
    System.arraycopy(value, 0, buffer, size, value.length);
    size += value.length;
  }

  private void ensure(int more) {
    if (buffer.length - size < more) {
      buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + more));
    }
  }
}
