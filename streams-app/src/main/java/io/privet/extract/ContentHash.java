package io.privet.extract;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The published hash of a model input: SHA-256 over the prompt in UTF-8, or over the row as
 * IEEE-754 32-bit little-endian numbers. Producers and owners of training data compute the same.
 * Not safe for use by several threads.
 */
final class ContentHash {
  private final MessageDigest digest;

  ContentHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** First 64 bits of the hash of a prompt. */
  long of(String text) {
    return prefix(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** First 64 bits of the hash of a row. */
  long of(float[] row) {
    ByteBuffer bytes = ByteBuffer.allocate(row.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (float value : row) {
      bytes.putFloat(value);
    }
    return prefix(digest.digest(bytes.array()));
  }

  private static long prefix(byte[] hash) {
    return ByteBuffer.wrap(hash).getLong();
  }
}
