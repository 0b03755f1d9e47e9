package io.privet.config;

import io.privet.notify.Caps;
import io.privet.notify.NotifyMode;
import io.privet.notify.NotifySettings;
import io.privet.notify.OutboxSettings;
import io.privet.notify.Route;
import io.privet.notify.RoutingTree;
import io.privet.notify.SinkHosts;
import io.privet.notify.SinkSettings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part {@code notify} of the settings: sinks by their type, and a tree of routes. */
final class NotifySection {
  /** The most sinks: each has a thread and a consumer of its own. */
  static final int MAX_SINKS = 32;

  private static final Pattern LISTED = Pattern.compile("(notify\\..*[a-z])\\[\\d{1,3}]");
  private static final Pattern SINK = Pattern.compile("(notify\\.sinks\\[(\\d{1,3})])\\..+");

  private final Map<String, String> texts;
  private final List<String> sinks;
  private final List<RouteEntry> routes;

  /** The section of these texts by key; lists of names in them become one text each. */
  NotifySection(Map<String, String> texts) {
    this.texts = texts;
    joinLists();
    sinks =
        texts.keySet().stream()
            .map(SINK::matcher)
            .filter(Matcher::matches)
            .map(matcher -> Integer.valueOf(matcher.group(2)))
            .distinct()
            .sorted()
            .map(index -> "notify.sinks[" + index + "]")
            .toList();
    routes = RouteEntry.of(texts.keySet());
  }

  /** The settings of all sinks and routes that there are. */
  List<Setting<?>> settings() {
    return Stream.concat(
            sinks.stream().flatMap(entry -> ofSink(entry).stream()),
            routes.stream().flatMap(RouteEntry::all).flatMap(entry -> ofRoute(entry).stream()))
        .toList();
  }

  /** Whether unknown keys are told of here. */
  boolean covers(String key) {
    return sinks.stream().anyMatch(entry -> key.startsWith(entry + "."))
        || routes.stream().anyMatch(entry -> key.startsWith(entry.key() + "."));
  }

  /** Refuses keys that a sink of its type, or a route, does not have. */
  void refuseUnknownKeys(Problems problems) {
    for (String entry : sinks) {
      List<String> known = ofSink(entry).stream().map(Setting::key).toList();
      texts.keySet().stream()
          .filter(key -> key.startsWith(entry + ".") && !known.contains(key))
          .forEach(key -> problems.add(unknownOfSink(key, entry, known)));
    }
    Set<String> known =
        routes.stream()
            .flatMap(RouteEntry::all)
            .flatMap(entry -> ofRoute(entry).stream())
            .map(Setting::key)
            .collect(Collectors.toSet());
    texts.keySet().stream()
        .filter(key -> routes.stream().anyMatch(entry -> key.startsWith(entry.key() + ".")))
        .filter(key -> !known.contains(key))
        .forEach(
            key ->
                problems.add(
                    key + " is no setting of a route; the nearest is " + Nearest.to(key, known)));
  }

  /** The settings as far as their values are there; what they refer to and is not is a problem. */
  NotifySettings read(SettingValues values, Problems problems) {
    List<String> names =
        sinks.stream().flatMap(entry -> values.find(SinkKeys.NAME.of(entry)).stream()).toList();
    refuseTwins(values, problems);
    List<SinkSettings> configured =
        sinks.stream()
            .filter(entry -> isComplete(entry, values))
            .map(entry -> SinkKeys.read(entry, values))
            .toList();
    Set<String> hosts =
        values.find(NotifyKeys.ALLOWED_HOSTS).orElse(List.of()).stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    refuseOtherHosts(configured, hosts, problems);
    List<Route> tree = new RouteReader(values, names, problems).read(routes);
    return new NotifySettings(
        values.find(NotifyKeys.MODE).orElse(NotifyMode.SHADOW),
        values.find(NotifyKeys.MAX_AGE).orElse(OutboxSettings.DEFAULT_MAX_AGE),
        new Caps(
            values.find(NotifyKeys.PER_PATTERN).orElse(Caps.DEFAULT.perPattern()),
            values.find(NotifyKeys.PER_TENANT).orElse(Caps.DEFAULT.perTenant()),
            values.find(NotifyKeys.PERIOD).orElse(Caps.DEFAULT.period())),
        values.find(NotifyKeys.CONSOLE_URL),
        tree.isEmpty() ? RoutingTree.toAll(names) : new RoutingTree(tree),
        configured,
        hosts,
        values.find(NotifyKeys.PROXY));
  }

  private void joinLists() {
    for (String key : List.copyOf(texts.keySet())) {
      Matcher listed = LISTED.matcher(key);
      String name = listed.matches() ? texts.remove(key) : null;
      if (name != null) {
        texts.merge(listed.group(1), name, (before, next) -> before + ", " + next);
      }
    }
  }

  private void refuseTwins(SettingValues values, Problems problems) {
    if (sinks.size() > MAX_SINKS) {
      problems.add(
          "notify.sinks has %d entries but must have at most %d"
              .formatted(sinks.size(), MAX_SINKS));
    }
    Set<String> names = new HashSet<>();
    for (String entry : sinks) {
      Setting<String> setting = SinkKeys.NAME.of(entry);
      values
          .find(setting)
          .filter(name -> !names.add(name))
          .ifPresent(
              name ->
                  problems.add(
                      setting.key() + " was '" + name + "' but must be another than those before"));
    }
  }

  private static void refuseOtherHosts(
      List<SinkSettings> sinks, Set<String> allowed, Problems problems) {
    for (SinkSettings sink : sinks) {
      if (!allowed.isEmpty()
          && SinkHosts.host(sink)
              .filter(host -> !allowed.contains(host.toLowerCase(Locale.ROOT)))
              .isPresent()) {
        problems.add(
            NotifyKeys.ALLOWED_HOSTS.key()
                + " must name the host of sink "
                + sink.name()
                + " too, or be left out");
      }
    }
  }

  private boolean isComplete(String entry, SettingValues values) {
    return type(entry).isPresent()
        && ofSink(entry).stream()
            .allMatch(setting -> !setting.required() || values.find(setting).isPresent());
  }

  private List<Setting<?>> ofSink(String entry) {
    List<Setting<?>> settings =
        new ArrayList<>(List.of(SinkKeys.NAME.of(entry), SinkKeys.TYPE.of(entry)));
    type(entry)
        .ifPresent(type -> SinkKeys.of(type).forEach(setting -> settings.add(setting.of(entry))));
    return settings;
  }

  private Optional<SinkKeys.Type> type(String entry) {
    Setting<SinkKeys.Type> setting = SinkKeys.TYPE.of(entry);
    return Optional.ofNullable(texts.get(setting.key())).flatMap(setting.type().parse());
  }

  private String unknownOfSink(String key, String entry, List<String> known) {
    return type(entry)
        .map(
            type ->
                key
                    + " is no setting of a sink of type "
                    + SettingTypes.name(type)
                    + "; the nearest is "
                    + Nearest.to(key, known))
        .orElse(key + " cannot be checked, as the type of the sink is not known");
  }

  private static List<Setting<?>> ofRoute(RouteEntry entry) {
    return RouteKeys.all().stream().<Setting<?>>map(setting -> setting.of(entry.key())).toList();
  }
}
