package io.privet.delivery;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Where requests may go, and for how long.
 *
 * @param sinkHosts hosts of the configured sinks, in lower case; reached over https, and not at
 *     addresses of this machine or of the link
 * @param allowedHosts hosts that somebody has allowed by name, in lower case, wherever they are;
 *     when there are any, no other host is asked. A loopback host among them may be asked over http
 * @param proxy through which all requests go
 * @param connectTimeout longest time for a connection to come about
 * @param deadline longest time from the beginning of a request to the end of its answer
 */
record HttpRules(
    Set<String> sinkHosts,
    Set<String> allowedHosts,
    Optional<InetSocketAddress> proxy,
    Duration connectTimeout,
    Duration deadline) {
  HttpRules {
    sinkHosts = Set.copyOf(sinkHosts);
    allowedHosts = Set.copyOf(allowedHosts);
  }
}
