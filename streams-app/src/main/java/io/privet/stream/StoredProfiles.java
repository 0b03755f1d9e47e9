package io.privet.stream;

import io.privet.detect.ProfileStore;
import io.privet.detect.profile.Probe;
import io.privet.detect.profile.ProbeCodec;
import io.privet.detect.profile.Profile;
import io.privet.detect.profile.ProfileCodec;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Profiles in a store of Kafka Streams: two records under one key prefix, the profile under the
 * principal's key and the probe under the same with a suffix.
 */
final class StoredProfiles implements ProfileStore {
  /** Stands in no principal key. */
  private static final String PROBE_SUFFIX = "|probe";

  private final KeyValueStore<String, byte[]> store;
  private final CursorSweep<byte[]> sweep;

  StoredProfiles(KeyValueStore<String, byte[]> store) {
    this.store = store;
    sweep = new CursorSweep<>(store);
  }

  @Override
  public Optional<Profile> profile(String principalKey) {
    return Optional.ofNullable(store.get(principalKey)).map(ProfileCodec::decode);
  }

  @Override
  public void keep(String principalKey, Profile profile) {
    store.put(principalKey, ProfileCodec.encode(profile));
  }

  @Override
  public Optional<Probe> probe(String principalKey) {
    return Optional.ofNullable(store.get(principalKey + PROBE_SUFFIX)).map(ProbeCodec::decode);
  }

  @Override
  public void keep(String principalKey, Probe probe) {
    store.put(principalKey + PROBE_SUFFIX, ProbeCodec.encode(probe));
  }

  @Override
  public void forget(String principalKey) {
    store.delete(principalKey);
    store.delete(principalKey + PROBE_SUFFIX);
  }

  /**
   * Forgets the principals among the next portion of records whose profiles are no longer wanted.
   *
   * @return number of principals forgotten
   */
  int sweep(Predicate<Profile> isForgotten) {
    int forgotten = 0;
    for (KeyValue<String, byte[]> record : sweep.next()) {
      if (!record.key.endsWith(PROBE_SUFFIX)
          && isForgotten.test(ProfileCodec.decode(record.value))) {
        forget(record.key);
        forgotten++;
      }
    }
    return forgotten;
  }
}
