package io.privet.extract;

import io.privet.fingerprint.Fingerprinter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys under which identities and content become hashes.
 *
 * <p>The partition key names state and partitions and stays; the pseudonym key makes the names
 * shown in alerts and may be rotated. Purposes are kept apart by deriving one key for each
 * (HMAC-SHA256 as in RFC 5869, expand step with one block).
 */
public final class PrivacyKeys {
  /** Least length of a key, bytes: that of the hash (RFC 2104, section 3). */
  public static final int MIN_BYTES = 32;

  private static final String ALGORITHM = "HmacSHA256";

  private final byte[] partitionKey;
  private final KeyRing pseudonymKeys;

  /**
   * A key of the pseudonyms.
   *
   * @param from event time from which it is in force
   */
  record PseudonymKey(String id, Instant from, Mac mac) {}

  /**
   * Keys from the given secrets.
   *
   * @throws IllegalArgumentException when one is shorter than {@link #MIN_BYTES}
   */
  public PrivacyKeys(byte[] partitionKey, byte[] pseudonymKey) {
    this(partitionKey, KeyRing.of(pseudonymKey));
  }

  /**
   * Keys of which the one of the pseudonyms rotates.
   *
   * @throws IllegalArgumentException when the partition key is shorter than {@link #MIN_BYTES}
   */
  public PrivacyKeys(byte[] partitionKey, KeyRing pseudonymKeys) {
    this.partitionKey = checked(partitionKey, "partition key");
    this.pseudonymKeys = pseudonymKeys;
  }

  /**
   * Fixed keys, the same on every machine: for replays and demonstrations whose output stays at
   * home. Anyone can recompute the pseudonyms they make.
   */
  public static PrivacyKeys wellKnown() {
    byte[] seed = "privet well-known key, not a secret".getBytes(StandardCharsets.US_ASCII);
    return new PrivacyKeys(seed, seed);
  }

  Mac partition() {
    return mac(derive(partitionKey, "partition"));
  }

  /** The keys of the pseudonyms, oldest first. */
  List<PseudonymKey> pseudonyms() {
    return pseudonymKeys.keys().stream()
        .map(key -> new PseudonymKey(key.id(), key.from(), mac(derive(key.secret(), "pseudonym"))))
        .toList();
  }

  /** Names ephemeral keys, from each of which one name is sealed. */
  Mac sealing() {
    return mac(derive(partitionKey, "sealing"));
  }

  /** Names what owners watch for. */
  Mac watchlist() {
    return mac(derive(partitionKey, "watchlist"));
  }

  Mac deadLetter() {
    return mac(derive(partitionKey, "dead-letter"));
  }

  /**
   * Eight bytes that seed the hashes and sketches of one purpose; stable like the partition key.
   */
  long seed(String purpose) {
    byte[] derived = derive(partitionKey, purpose);
    long seed = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      seed = seed << Byte.SIZE | (derived[i] & 0xFF);
    }
    return seed;
  }

  /**
   * The key of the published fingerprints, {@link Fingerprinter#KEY_BYTES} long, for producers that
   * may not ship content; stable like the partition key, which it does not give away.
   */
  public byte[] fingerprintKey() {
    return ByteBuffer.allocate(Fingerprinter.KEY_BYTES)
        .putLong(seed("projection"))
        .putLong(seed("word"))
        .array();
  }

  static byte[] checked(byte[] key, String name) {
    if (key.length < MIN_BYTES) {
      throw new IllegalArgumentException(
          name + " had " + key.length + " bytes but must have at least " + MIN_BYTES);
    }
    return key.clone();
  }

  private static byte[] derive(byte[] key, String purpose) {
    Mac mac = mac(key);
    mac.update(purpose.getBytes(StandardCharsets.US_ASCII));
    return mac.doFinal(new byte[] {1});
  }

  private static Mac mac(byte[] key) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
