package io.privet.extract;

import java.util.HexFormat;
import javax.crypto.Mac;

/**
 * Keyed hash of the raw bytes of a record, so that a dead letter can be recognised without being
 * read. Not safe for use by several threads.
 */
public final class ValueHash {
  private static final int BYTES = 16;

  private final Mac mac;

  /** Hashes under the given keys. */
  public ValueHash(PrivacyKeys keys) {
    mac = keys.deadLetter();
  }

  /** 32 hexadecimal digits; empty for no bytes. */
  public String of(byte[] value) {
    return value.length == 0 ? "" : HexFormat.of().formatHex(mac.doFinal(value), 0, BYTES);
  }
}
