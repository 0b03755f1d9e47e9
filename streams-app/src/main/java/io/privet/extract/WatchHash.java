package io.privet.extract;

import io.privet.model.Canary;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.crypto.Mac;

/**
 * Keyed hash of what owners watch for: canaries, and persons whose data must no longer be used. Not
 * safe for use by several threads.
 */
public final class WatchHash {
  /** Names the key in registered entries: that which stays when the pseudonyms' keys rotate. */
  public static final String KEY_ID = "partition";

  private static final int BYTES = 16;

  private final Mac mac;

  /** Hashes under the given keys. */
  public WatchHash(PrivacyKeys keys) {
    mac = keys.watchlist();
  }

  /**
   * 32 hexadecimal digits.
   *
   * @param value a text in its normal form, the name of an object, or the id of a person
   */
  public String of(Canary.Kind kind, String value) {
    mac.update((kind.name() + ':').getBytes(StandardCharsets.US_ASCII));
    return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
  }
}
