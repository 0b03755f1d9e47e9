package io.privet.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A secret from the settings; prints {@code ****}. */
public final class Secret {
  private final byte[] bytes;

  /** A secret of the given bytes. */
  public Secret(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /** A secret of the given text, in UTF-8. */
  public static Secret of(String text) {
    return new Secret(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The secret itself, in a new array. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The secret itself, as UTF-8 text. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Length in bytes. */
  public int length() {
    return bytes.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret && MessageDigest.isEqual(bytes, secret.bytes);
  }

  /** The same for all secrets, as a hash code would tell something of this one. */
  @Override
  public int hashCode() {
    return Secret.class.hashCode();
  }

  @Override
  public String toString() {
    return "****";
  }
}
