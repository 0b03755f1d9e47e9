package io.privet.notify;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The hosts that sinks are reached at. */
public final class SinkHosts {
  private SinkHosts() {}

  /** The hosts of all sinks that are reached over HTTP, in lower case. */
  public static Set<String> of(List<SinkSettings> sinks) {
    return sinks.stream()
        .flatMap(sink -> host(sink).stream())
        .map(host -> host.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The host of a sink that is reached over HTTP. */
  public static Optional<String> host(SinkSettings sink) {
    return switch (sink) {
      case SinkSettings.SlackWebhook slack -> host(URI.create(slack.url().text()));
      case SinkSettings.SlackBot slack -> Optional.of("slack.com");
      case SinkSettings.PagerDuty pager ->
          pager.url().flatMap(SinkHosts::host).or(() -> region(pager));
      case SinkSettings.Alertmanager server -> host(server.url());
      case SinkSettings.Webhook server -> host(server.url());
      case SinkSettings.OcsfTopic topic -> Optional.empty();
      case SinkSettings.Console console -> Optional.empty();
    };
  }

  private static Optional<String> region(SinkSettings.PagerDuty pager) {
    return Optional.of(
        switch (pager.region()) {
          case US -> "events.pagerduty.com";
          case EU -> "events.eu.pagerduty.com";
        });
  }

  private static Optional<String> host(URI url) {
    return Optional.ofNullable(url.getHost());
  }
}
