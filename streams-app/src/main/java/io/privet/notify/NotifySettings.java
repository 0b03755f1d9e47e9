package io.privet.notify;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is told of alerts, and how.
 *
 * @param consoleUrl where the console's pages begin, without a slash at the end
 * @param sinks each of another name
 * @param allowedHosts the only hosts that may be asked, in lower case; empty for those of the sinks
 * @param proxy through which all requests go, not looked up
 */
public record NotifySettings(
    NotifyMode mode,
    Duration maxAge,
    Caps caps,
    Optional<String> consoleUrl,
    RoutingTree tree,
    List<SinkSettings> sinks,
    Set<String> allowedHosts,
    Optional<InetSocketAddress> proxy) {
  public NotifySettings {
    sinks = List.copyOf(sinks);
    allowedHosts = Set.copyOf(allowedHosts);
  }

  /** What the outbox of a sink has to know. */
  public OutboxSettings outbox(SinkSettings sink) {
    return new OutboxSettings(sink.name(), sink.isForPeople(), mode, maxAge, caps, consoleUrl);
  }
}
