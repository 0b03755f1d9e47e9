package io.privet.stream;

import io.privet.alerting.AlertDecision;
import io.privet.alerting.Episode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Episodes by their key, and the key of each by the id of its alert: findings come by the one,
 * commands by the other.
 */
final class StoredEpisodes {
  private final KeyValueStore<String, Episode> episodes;
  private final KeyValueStore<String, String> keys;
  private final CursorSweep<Episode> sweep;

  StoredEpisodes(ProcessorContext<?, ?> context) {
    episodes = context.getStateStore(TopologyNames.EPISODES);
    keys = context.getStateStore(TopologyNames.EPISODE_KEYS);
    sweep = new CursorSweep<>(episodes);
  }

  /** The episode of a key; null for none. */
  @Nullable Episode get(String key) {
    return episodes.get(key);
  }

  /** The key and the episode of an alert. */
  Optional<KeyValue<String, Episode>> ofAlert(String alertId) {
    String key = keys.get(alertId);
    Episode episode = key == null ? null : episodes.get(key);
    return episode == null ? Optional.empty() : Optional.of(KeyValue.pair(key, episode));
  }

  /** Keeps what a decision leaves of the episode that was there before it; null for none. */
  void put(String key, @Nullable Episode before, AlertDecision decision) {
    String alertId = decision.episode().alert().alertId();
    if (before == null || !before.alert().alertId().equals(alertId)) {
      keys.put(alertId, key);
      if (before != null) {
        keys.delete(before.alert().alertId());
      }
    }
    episodes.put(key, decision.episode());
  }

  void delete(String key, Episode episode) {
    episodes.delete(key);
    keys.delete(episode.alert().alertId());
  }

  /** Episodes whose keys begin with one of the prefixes. */
  List<KeyValue<String, Episode>> withPrefixes(List<String> prefixes) {
    List<KeyValue<String, Episode>> found = new ArrayList<>();
    for (String prefix : prefixes) {
      try (KeyValueIterator<String, Episode> records =
          episodes.prefixScan(prefix, new StringSerializer())) {
        records.forEachRemaining(found::add);
      }
    }
    return found;
  }

  /**
   * The next portion of all episodes. Those from before keys were kept by alert get theirs on the
   * way.
   */
  List<KeyValue<String, Episode>> sweep() {
    List<KeyValue<String, Episode>> portion = sweep.next();
    portion.forEach(record -> keys.putIfAbsent(record.value.alert().alertId(), record.key));
    return portion;
  }
}
