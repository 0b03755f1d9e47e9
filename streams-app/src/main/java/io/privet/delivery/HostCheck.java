package io.privet.delivery;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says whether a request may go to an address. Its answers name no address. */
final class HostCheck {
  /** Looks a host's addresses up. */
  interface Names {
    /** All addresses of a host. */
    InetAddress[] addresses(String host) throws UnknownHostException;
  }

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /** IPv6 address of the metadata service of one cloud; the others use link-local ones. */
  private static final String METADATA = "fd00:ec2:0:0:0:0:0:254";

  private final HttpRules rules;
  private final Names names;

  HostCheck(HttpRules rules, Names names) {
    this.rules = rules;
    this.names = names;
  }

  /**
   * Why a request must not go there; empty when it may.
   *
   * @throws UnknownHostException when the host has no address now
   */
  Optional<String> objection(URI url) throws UnknownHostException {
    String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
    boolean isNamed = rules.allowedHosts().contains(host);
    if (!isNamed && !(rules.allowedHosts().isEmpty() && rules.sinkHosts().contains(host))) {
      return Optional.of("the host is not one of the allowed hosts");
    }
    boolean isPlain = "http".equals(url.getScheme()) && isNamed && LOOPBACK.contains(host);
    if (!"https".equals(url.getScheme()) && !isPlain) {
      return Optional.of("the address is not https");
    }
    // Behind a proxy, names are the proxy's business.
    if (isNamed || rules.proxy().isPresent()) {
      return Optional.empty();
    }
    return Arrays.stream(names.addresses(host)).anyMatch(HostCheck::isInner)
        ? Optional.of("the host is at an address of this machine or its link")
        : Optional.empty();
  }

  private static boolean isInner(InetAddress address) {
    return address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isAnyLocalAddress()
        || address.isMulticastAddress()
        || address.getHostAddress().equals(METADATA);
  }
}
