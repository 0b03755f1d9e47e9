package io.privet.config;

import static io.privet.config.SettingTypes.NAMES;
import static io.privet.config.SettingTypes.POSITIVE_DURATION;
import static io.privet.config.SettingTypes.choice;
import static io.privet.config.SettingTypes.integer;

import io.privet.notify.Caps;
import io.privet.notify.NotifyMode;
import io.privet.notify.OutboxSettings;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;

/** The settings {@code notify.*} that are no entries of a list. */
final class NotifyKeys {
  private static final int MAX_CAP = 10_000;

  static final Setting<NotifyMode> MODE =
      Setting.of(
          "notify.mode",
          choice(NotifyMode.class),
          "name",
          NotifyMode.SHADOW,
          "With live, notifications are sent. In shadow everything is decided and written to the"
              + " ledger, and nothing is sent.");
  static final Setting<Duration> MAX_AGE =
      Setting.of(
          "notify.max-age",
          POSITIVE_DURATION,
          "wall clock",
          OutboxSettings.DEFAULT_MAX_AGE,
          "An alert that is new to a sink and whose last event is older is not told.");
  static final Setting<Integer> PER_PATTERN =
      Setting.of(
          "notify.caps.per-pattern",
          integer(1, MAX_CAP),
          "notifications",
          Caps.DEFAULT.perPattern(),
          "New alerts of one pattern and tenant that a sink for people is told of one by one in a"
              + " period; the others are summed up at its end.");
  static final Setting<Integer> PER_TENANT =
      Setting.of(
          "notify.caps.per-tenant",
          integer(1, MAX_CAP),
          "notifications",
          Caps.DEFAULT.perTenant(),
          "The same for all patterns of a tenant together.");
  static final Setting<Duration> PERIOD =
      Setting.of(
          "notify.caps.period",
          POSITIVE_DURATION,
          "wall clock",
          Caps.DEFAULT.period(),
          "Period of the caps, from the first new alert on.");
  static final Setting<List<String>> ALLOWED_HOSTS =
      Setting.optional(
          "notify.allowed-hosts",
          NAMES,
          "names",
          "The only hosts that may be asked, in inner networks too. When absent, the hosts of the"
              + " sinks, as far as they are not at addresses of this machine.");
  static final Setting<InetSocketAddress> PROXY =
      Setting.optional(
          "notify.proxy",
          AddressTypes.HOST,
          "address",
          "HTTP proxy through which all notifications go.");
  static final Setting<String> CONSOLE_URL =
      Setting.optional(
          "notify.console-url",
          AddressTypes.PAGES,
          "address",
          "Where people reach the console; notifications then link to the alert's page.");

  private NotifyKeys() {}

  /** All of them, in the order of the page. */
  static List<Setting<?>> all() {
    return List.of(
        MODE, MAX_AGE, PER_PATTERN, PER_TENANT, PERIOD, ALLOWED_HOSTS, PROXY, CONSOLE_URL);
  }
}
