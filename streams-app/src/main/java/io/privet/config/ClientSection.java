package io.privet.config;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The settings that are handed to a client as they are.
 *
 * @param prefix what their keys begin with
 * @param reserved keys that must not be given here, with what to do instead
 */
record ClientSection(String prefix, Map<String, String> reserved) {
  static final ClientSection KAFKA =
      new ClientSection(
          "kafka.",
          Map.of(
              "application.id", "be given as application-id",
              "auto.offset.reset", "be left out: run --from says where to begin",
              "state.dir", "be given as state-directory",
              "num.stream.threads", "be given as stream.threads",
              "processing.guarantee", "be given as stream.processing-guarantee",
              "num.standby.replicas", "be given as stream.standby-replicas",
              "statestore.cache.max.bytes", "be given as stream.cache-size",
              "errors.dead.letter.queue.topic.name",
                  "be left out, as Kafka would copy refused records with their content"));

  static final ClientSection SCHEMA_REGISTRY = new ClientSection("schema.registry.", Map.of());

  private static final Pattern NAME = Pattern.compile("[a-z0-9._-]+");

  /** Whether a key lies in this section. */
  boolean covers(String key) {
    return key.startsWith(prefix);
  }

  /** Adds a problem for every key of this section that must not be there. */
  void check(Map<String, String> texts, Problems problems) {
    named(texts)
        .forEach(
            (name, text) -> {
              if (reserved.containsKey(name)) {
                problems.add(prefix + name + " must " + reserved.get(name));
              } else if (!NAME.matcher(name).matches()) {
                problems.add(
                    prefix + name + " must be one text under the client's own name for it");
              }
            });
  }

  /** The properties under the client's own names. */
  ClientProperties properties(Map<String, String> texts) {
    return new ClientProperties(named(texts));
  }

  /**
   * The properties both under the client's own names and with the prefix: Confluent's client knows
   * some in the one form and some in the other, and ignores the rest.
   */
  ClientProperties propertiesInBothForms(Map<String, String> texts) {
    Map<String, String> properties = new HashMap<>();
    named(texts)
        .forEach(
            (name, text) -> {
              properties.put(name, text);
              properties.put(prefix + name, text);
            });
    return new ClientProperties(properties);
  }

  private Map<String, String> named(Map<String, String> texts) {
    Map<String, String> named = new LinkedHashMap<>();
    texts.forEach(
        (key, text) -> {
          if (covers(key)) {
            named.put(key.substring(prefix.length()), text);
          }
        });
    return named;
  }
}
