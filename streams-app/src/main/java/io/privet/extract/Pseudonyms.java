package io.privet.extract;

import io.privet.model.ShownName;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
    PSEUDONYM,
    /** A pseudonym, and the name sealed to the responders. */
    SEALED
  }

  /**
   * The two names of a principal.
   *
   * @param key stable, for partitions and state
   * @param display for alerts
   */
  public record Names(String key, String display) {}

  private record Principal(String tenant, String name, int keyIndex) {}

  private final Mac partition;
  private final List<PrivacyKeys.PseudonymKey> pseudonyms;
  private final NamePolicy policy;
  private final Optional<NameSeal> seal;
  private final Map<Principal, Names> cache = new LinkedHashMap<>(64, 0.75f, true);

  /** Pseudonyms under the given keys, displayed in the same way for every tenant. */
  public Pseudonyms(PrivacyKeys keys, Display display) {
    this(keys, NamePolicy.of(display));
  }

  /** Pseudonyms under the given keys. */
  public Pseudonyms(PrivacyKeys keys, NamePolicy policy) {
    partition = keys.partition();
    pseudonyms = keys.pseudonyms();
    this.policy = policy;
    seal = policy.responders().map(responders -> new NameSeal(responders, keys));
  }

  /** The names of a principal of a tenant, the pseudonym by the newest key. */
  public Names of(String tenant, String principal) {
    return of(new Principal(tenant, principal, pseudonyms.size() - 1));
  }

  /** The names of a principal of a tenant at an event time. */
  public Names of(String tenant, String principal, Instant time) {
    int index = pseudonyms.size() - 1;
    while (index > 0 && time.isBefore(pseudonyms.get(index).from())) {
      index--;
    }
    return of(new Principal(tenant, principal, index));
  }

  /** The pseudonyms of a principal of a tenant under every key, oldest first. */
  public List<String> history(String tenant, String principal) {
    return IntStream.range(0, pseudonyms.size())
        .mapToObj(index -> pseudonym(new Principal(tenant, principal, index)))
        .toList();
  }

  private Names of(Principal who) {
    Names known = cache.get(who);
    if (known != null) {
      return known;
    }
    Names names =
        new Names(
            Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(hash(partition, who), KEY_BYTES)),
            display(who));
    cache.put(who, names);
    if (cache.size() > CACHED) {
      cache.remove(cache.keySet().iterator().next());
    }
    return names;
  }

  private String display(Principal who) {
    return switch (policy.display(who.tenant())) {
      // A name that looks sealed would be shown as what its bearer likes.
      case PLAIN -> ShownName.of(who.name()).sealed().isEmpty() ? who.name() : pseudonym(who);
      case PSEUDONYM -> pseudonym(who);
      case SEALED -> seal.orElseThrow().seal(who.tenant(), who.name(), pseudonym(who));
    };
  }

  private String pseudonym(Principal who) {
    PrivacyKeys.PseudonymKey key = pseudonyms.get(who.keyIndex());
    String hash = HexFormat.of().formatHex(hash(key.mac(), who), 0, PSEUDONYM_BYTES);
    return "p-" + (key.id().isEmpty() ? "" : key.id() + ".") + hash;
  }

  private static byte[] hash(Mac mac, Principal who) {
    byte[] tenant = who.tenant().getBytes(StandardCharsets.UTF_8);
    mac.update(Integer.toString(tenant.length).getBytes(StandardCharsets.US_ASCII));
    mac.update((byte) ':');
    mac.update(tenant);
    return mac.doFinal(who.name().getBytes(StandardCharsets.UTF_8));
  }
}
