package io.privet.config;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place in the settings' tree of routes.
 *
 * @param key {@code notify.routes[0].routes[2]}
 */
record RouteEntry(String key, List<RouteEntry> children) {
  /** The deepest that routes lie within each other; what lies deeper is no setting. */
  static final int MAX_DEPTH = 8;

  /** The routes that keys of settings speak of, in order. */
  static List<RouteEntry> of(Set<String> keys) {
    return within("notify", keys, MAX_DEPTH);
  }

  /** This one and all within it. */
  Stream<RouteEntry> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(RouteEntry::all));
  }

  private static List<RouteEntry> within(String parent, Set<String> keys, int depth) {
    Pattern pattern = Pattern.compile(Pattern.quote(parent) + "\\.routes\\[(\\d{1,3})]\\..+");
    return depth == 0
        ? List.of()
        : keys.stream()
            .map(pattern::matcher)
            .filter(Matcher::matches)
            .map(matcher -> Integer.valueOf(matcher.group(1)))
            .distinct()
            .sorted()
            .map(index -> parent + ".routes[" + index + "]")
            .map(key -> new RouteEntry(key, within(key, keys, depth - 1)))
            .toList();
  }
}
