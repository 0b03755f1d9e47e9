package io.privet.model.flat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class FlatFormatTest {
  private final FlatWriter writer = new FlatWriter(1);

  @Test
  void readsEveryKindOfValueInTheOrderOfWriting() {
    writer.writeByte(255);
    writer.writeBoolean(true);
    writer.writeShort(-2);
    writer.writeInt(Integer.MIN_VALUE);
    writer.writeLong(Long.MAX_VALUE);
    writer.writeFloat(-0.5f);
    writer.writeDouble(1e300);
    writer.writeVarint(300);
    writer.writeZigZag(-300);
    writer.writeString("grüße \uD83D\uDE00");
    writer.writeBytes(new byte[] {1, 2});

    FlatReader reader = reader();

    assertEquals(255, reader.readByte());
    assertTrue(reader.readBoolean());
    assertEquals(-2, reader.readShort());
    assertEquals(Integer.MIN_VALUE, reader.readInt());
    assertEquals(Long.MAX_VALUE, reader.readLong());
    assertEquals(-0.5f, reader.readFloat());
    assertEquals(1e300, reader.readDouble());
    assertEquals(300, reader.readVarint());
    assertEquals(-300, reader.readZigZag());
    assertEquals("grüße \uD83D\uDE00", reader.readString());
    assertArrayEquals(new byte[] {1, 2}, reader.readBytes());
    reader.expectEnd();
  }

  @Test
  void keepsItsBytes() {
    writer.writeVarint(300);
    writer.writeZigZag(-1);
    writer.writeInt(1);
    writer.writeFloat(1f);
    writer.writeString("é");

    assertEquals("ac02" + "01" + "01000000" + "0000803f" + "02c3a9", hex());
  }

  @Test
  void keepsTheBitsOfNotANumber() {
    writer.writeFloat(Float.intBitsToFloat(0x7fc00001));
    writer.writeDouble(Double.NaN);

    FlatReader reader = reader();

    assertEquals(0x7fc00001, Float.floatToRawIntBits(reader.readFloat()));
    assertTrue(Double.isNaN(reader.readDouble()));
  }

  @Test
  void roundTripsNumbersOfEveryLength() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 10_000; i++) {
      long value = random.nextLong() >> random.nextInt(64);
      writer.reset();
      writer.writeVarint(value);
      writer.writeZigZag(value);

      FlatReader reader = reader();

      assertEquals(value, reader.readVarint());
      assertEquals(value, reader.readZigZag());
      reader.expectEnd();
    }
  }

  @Test
  void forgetsWhatWasWrittenBeforeReset() {
    writer.writeLong(1);
    writer.reset();
    writer.writeBoolean(false);

    assertEquals(1, writer.size());
    assertFalse(reader().readBoolean());
  }

  @Test
  void refusesEveryTruncationOfARecord() {
    writer.writeVarint(300);
    writer.writeString("text");
    writer.writeDouble(1);
    byte[] whole = writer.toByteArray();

    for (int length = 0; length < whole.length; length++) {
      FlatReader reader = new FlatReader(Arrays.copyOf(whole, length));
      assertThrows(FlatFormatException.class, () -> readAll(reader), "length " + length);
    }
  }

  @Test
  void refusesValuesThatNoWriterWrites() {
    for (String bytes :
        List.of("ffffffffffffffffffff01", "02", "80808080808080808001", "ffffffff0f")) {
      FlatReader counts = new FlatReader(HexFormat.of().parseHex(bytes));
      assertThrows(FlatFormatException.class, () -> counts.readCount(1), bytes);
      FlatReader texts = new FlatReader(HexFormat.of().parseHex(bytes));
      assertThrows(FlatFormatException.class, texts::readString, bytes);
    }
    FlatReader bits = new FlatReader(new byte[] {2});
    assertThrows(FlatFormatException.class, bits::readBoolean);
  }

  @Test
  void refusesBytesAfterTheEnd() {
    writer.writeByte(1);
    writer.writeByte(2);
    FlatReader reader = reader();
    reader.readByte();

    FlatFormatException fault = assertThrows(FlatFormatException.class, reader::expectEnd);

    assertEquals("record ended at byte 1 but 1 bytes followed", fault.getMessage());
  }

  @Test
  void neverThrowsAnythingElseOnAnyBytes() {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 10_000; i++) {
      byte[] bytes = new byte[random.nextInt(24)];
      random.nextBytes(bytes);
      FlatReader reader = new FlatReader(bytes);
      try {
        readAll(reader);
      } catch (FlatFormatException expected) {
        assertTrue(reader.remaining() >= 0);
      }
    }
  }

  private static void readAll(FlatReader reader) {
    reader.readVarint();
    reader.readString();
    reader.readDouble();
  }

  private FlatReader reader() {
    return new FlatReader(writer.toByteArray());
  }

  private String hex() {
    return HexFormat.of().formatHex(writer.toByteArray());
  }
}
