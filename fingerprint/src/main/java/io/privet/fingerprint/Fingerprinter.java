package io.privet.fingerprint;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Computes what stands for a model input where its content may not be shipped: the hash, which
 * tells that two inputs are the same, and the sketch, which tells how far two inputs lie apart.
 * Privet computes both by this class, so a record that carries them gives the same features as one
 * that carries the content.
 *
 * <p>The hash needs no key; sketches need the one that the Privet installation gives to its
 * producers. Not safe for use by several threads.
 */
public final class Fingerprinter {
  /** Length of a key, bytes: two seeds of 64 bits, of the signs and of the words. */
  public static final int KEY_BYTES = 16;

  /** The sketch of an input that has none. */
  static final short[] NO_SKETCH = {};

  private final MessageDigest digest;
  private final RowSketch rowSketch;
  private final TextSketch textSketch;

  /**
   * A fingerprinter under the key that Privet gives to its producers.
   *
   * @throws IllegalArgumentException when it is not {@link #KEY_BYTES} long
   */
  public Fingerprinter(byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException(
          "the key had " + key.length + " bytes but must have " + KEY_BYTES);
    }
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
    ByteBuffer seeds = ByteBuffer.wrap(key);
    rowSketch = new RowSketch(seeds.getLong());
    textSketch = new TextSketch(seeds.getLong());
  }

  /** First 64 bits of the SHA-256 of a prompt in UTF-8. */
  public long hash(String text) {
    return prefix(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** First 64 bits of the SHA-256 of a row as IEEE-754 32-bit little-endian numbers. */
  public long hash(float[] row) {
    ByteBuffer bytes = ByteBuffer.allocate(row.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (float value : row) {
      bytes.putFloat(value);
    }
    return prefix(digest.digest(bytes.array()));
  }

  /** A hash as records carry it: 16 hexadecimal digits in lower case. */
  public static String hex(long hash) {
    return HexFormat.of().toHexDigits(hash);
  }

  /**
   * The sketch of a numeric row: 1 to 8 half floats; empty for a row without fields or with values
   * too large to compare.
   */
  public short[] sketch(float[] row) {
    return rowSketch.of(row);
  }

  /** The sketch of a text: 8 values; empty for a text without words. */
  public short[] sketch(String text) {
    return sketch(TextWords.of(text));
  }

  /** The sketch of a text that is cut into words already. */
  public short[] sketch(TextWords words) {
    return textSketch.of(words);
  }

  private static long prefix(byte[] hash) {
    return ByteBuffer.wrap(hash).getLong();
  }
}
