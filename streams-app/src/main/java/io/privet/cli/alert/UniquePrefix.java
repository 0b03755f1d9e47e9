package io.privet.cli.alert;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds what people name by the beginning of its id. */
final class UniquePrefix {
  private static final int SHOWN = 3;

  private UniquePrefix() {}

  /**
   * The one value whose id is, or begins with, what was given.
   *
   * @param kind what it is, for messages: {@code alert}
   * @param list the command that lists the ids
   * @throws IllegalStateException when there is none, or more than one
   */
  static <T> T find(Map<String, T> values, String prefix, String kind, String list) {
    T exact = values.get(prefix);
    if (exact != null) {
      return exact;
    }
    List<Map.Entry<String, T>> found =
        values.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(prefix))
            .sorted(Map.Entry.comparingByKey())
            .toList();
    if (prefix.isBlank() || found.isEmpty()) {
      throw new IllegalStateException(
          "no %s has an id that begins with '%s'; %s shows those that there are"
              .formatted(kind, prefix, list));
    }
    if (found.size() > 1) {
      throw new IllegalStateException(
          "%d %ss have an id that begins with '%s' (%s); give more of it"
              .formatted(
                  found.size(),
                  kind,
                  prefix,
                  found.stream()
                      .limit(SHOWN)
                      .map(Map.Entry::getKey)
                      .collect(Collectors.joining(", "))));
    }
    return found.getFirst().getValue();
  }
}
