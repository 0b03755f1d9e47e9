package io.privet.extract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;

/**
 * Turns principals into keyed hashes. Not safe for use by several threads; the last {@value
 * #CACHED} principals are remembered.
 */
public final class Pseudonyms {
  private static final int CACHED = 10_000;
  private static final int KEY_BYTES = 16;
  private static final int PSEUDONYM_BYTES = 8;

  /** How principals are named in alerts. */
  public enum Display {
    PLAIN,
    PSEUDONYM
  }

  /**
   * The two names of a principal.
   *
   * @param key stable, for partitions and state
   * @param display for alerts
   */
  public record Names(String key, String display) {}

  private record Principal(String tenant, String name) {}

  private final Mac partition;
  private final Mac pseudonym;
  private final Display display;
  private final Map<Principal, Names> cache = new LinkedHashMap<>(64, 0.75f, true);

  /** Pseudonyms under the given keys. */
  public Pseudonyms(PrivacyKeys keys, Display display) {
    partition = keys.partition();
    pseudonym = keys.pseudonym();
    this.display = display;
  }

  /** The names of a principal of a tenant. */
  public Names of(String tenant, String principal) {
    Principal who = new Principal(tenant, principal);
    Names known = cache.get(who);
    if (known != null) {
      return known;
    }
    Names names =
        new Names(
            Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(hash(partition, who), KEY_BYTES)),
            switch (display) {
              case PLAIN -> principal;
              case PSEUDONYM ->
                  "p-" + HexFormat.of().formatHex(hash(pseudonym, who), 0, PSEUDONYM_BYTES);
            });
    cache.put(who, names);
    if (cache.size() > CACHED) {
      cache.remove(cache.keySet().iterator().next());
    }
    return names;
  }

  private static byte[] hash(Mac mac, Principal who) {
    byte[] tenant = who.tenant().getBytes(StandardCharsets.UTF_8);
    mac.update(Integer.toString(tenant.length).getBytes(StandardCharsets.US_ASCII));
    mac.update((byte) ':');
    mac.update(tenant);
    return mac.doFinal(who.name().getBytes(StandardCharsets.UTF_8));
  }
}
