package io.privet.config;

import static io.privet.config.SettingTypes.BOOLEAN;
import static io.privet.config.SettingTypes.DURATION;
import static io.privet.config.SettingTypes.NAMES;
import static io.privet.config.SettingTypes.choice;

import io.privet.model.Severity;
import io.privet.notify.GroupBy;
import java.time.Duration;
import java.util.List;

/** The settings {@code notify.routes[].*}; a route's own routes have the same. */
final class RouteKeys {
  static final Setting<List<String>> TENANT = names("tenant", "Matches alerts of these tenants.");
  static final Setting<List<String>> PATTERN =
      names("pattern", "Matches alerts of these risk patterns: P01, P07.");
  static final Setting<List<String>> CATEGORY =
      names("category", "Matches alerts of these families of risk: memorization-and-leakage.");
  static final Setting<Severity> SEVERITY =
      Setting.optional(
          key("severity"),
          choice(Severity.class),
          "name",
          "Matches alerts of this severity or above.");
  static final Setting<List<String>> MODEL = names("model", "Matches alerts on these models.");
  static final Setting<List<String>> DATASET =
      names("dataset", "Matches alerts on these data sets, or on the models.");
  static final Setting<List<String>> OWNER =
      names(
          "owner",
          "Matches alerts whose first immediate mitigation is the job of one of these:"
              + " privacy-officer.");
  static final Setting<List<String>> SINKS =
      names(
          "sinks",
          "Sinks that are told, by name. When absent, those of the route around it; at the top,"
              + " all.");
  static final Setting<Boolean> CONTINUE =
      Setting.of(
          key("continue"),
          BOOLEAN,
          "switch",
          false,
          "Whether the routes behind it are asked too when it matches.");
  static final Setting<GroupBy> GROUP_BY =
      Setting.optional(
          key("group-by"),
          choice(GroupBy.class),
          "name",
          "Which alerts share a thread or incident. Like the times below, taken from the route"
              + " around it when absent; at the top, subject: the same suspect, campaign or model.");
  static final Setting<Duration> GROUP_WAIT =
      duration("group-wait", "Time that new alerts wait for related ones; at the top 10s.");
  static final Setting<Duration> GROUP_INTERVAL =
      duration(
          "group-interval",
          "Least time between two notifications of a group that tell only of growth; at the top"
              + " 5m.");
  static final Setting<Duration> REPEAT_INTERVAL =
      duration(
          "repeat-interval",
          "Time after which an open alert that nobody has taken is told again, 0s for never; at"
              + " the top 4h.");

  private RouteKeys() {}

  /** All of them, in the order of the page. */
  static List<Setting<?>> all() {
    return List.of(
        TENANT,
        PATTERN,
        CATEGORY,
        SEVERITY,
        MODEL,
        DATASET,
        OWNER,
        SINKS,
        CONTINUE,
        GROUP_BY,
        GROUP_WAIT,
        GROUP_INTERVAL,
        REPEAT_INTERVAL);
  }

  private static Setting<List<String>> names(String name, String description) {
    return Setting.optional(key(name), NAMES, "names", description);
  }

  private static Setting<Duration> duration(String name, String description) {
    return Setting.optional(key(name), DURATION, "wall clock", description);
  }

  private static String key(String name) {
    return "notify.routes[]." + name;
  }
}
