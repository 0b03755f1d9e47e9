package io.privet.config;

import io.privet.extract.NamePolicy;
import io.privet.extract.PrivacyKeys;
import io.privet.extract.Pseudonyms;
import io.privet.extract.WatchHash;
import io.privet.model.Canary;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;

/**
 * How what owners register in clear becomes keyed hashes.
 *
 * @param principal stable key of a tenant (first) and its principal (second)
 * @param watched hash of a canary or person of a kind, as its files give it
 */
public record ReferenceHashes(
    BinaryOperator<String> principal, BiFunction<Canary.Kind, String, String> watched) {
  /** Hashes under the given keys. Not safe for use by several threads. */
  public static ReferenceHashes of(PrivacyKeys keys) {
    Pseudonyms pseudonyms = new Pseudonyms(keys, NamePolicy.of(Pseudonyms.Display.PSEUDONYM));
    return new ReferenceHashes(
        (tenant, principal) -> pseudonyms.of(tenant, principal).key(), new WatchHash(keys)::of);
  }
}
