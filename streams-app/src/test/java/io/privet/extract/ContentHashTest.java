package io.privet.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Vectors made with Python's hashlib and struct: anybody can compute the same. */
final class ContentHashTest {
  private final ContentHash hash = new ContentHash();

  @Test
  void hashesAPromptInUtf8() {
    assertEquals(0xba7816bf8f01cfeaL, hash.of("abc"));
    assertEquals(0xa91040a2061f15c4L, hash.of("Where is my parcel?"));
    assertEquals(0xf3bbe52a660762feL, hash.of("Où est mon colis ? 📦"));
    assertEquals(0xe3b0c44298fc1c14L, hash.of(""));
  }

  @Test
  void hashesARowAsLittleEndianFloats() {
    assertEquals(0x4c5120bbbf76fc76L, hash.of(new float[] {0, 0.25f, 0.875f, 1}));
    assertEquals(0xff15ad84cd04a6dcL, hash.of(new float[] {0.1f, 3}));
    assertEquals(0xe3b0c44298fc1c14L, hash.of(new float[0]));
  }
}
