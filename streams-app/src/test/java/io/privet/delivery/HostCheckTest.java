package io.privet.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HostCheckTest {
  private static final Optional<String> NOT_HTTPS = Optional.of("the address is not https");
  private static final Optional<String> NOT_ALLOWED =
      Optional.of("the host is not one of the allowed hosts");
  private static final Optional<String> INNER =
      Optional.of("the host is at an address of this machine or its link");

  @Test
  void allowsTheHostsOfTheSinksOverHttps() throws Exception {
    HostCheck check = check(Set.of("hooks.slack.com"), Set.of(), "203.0.113.7");
    assertEquals(Optional.empty(), check.objection(URI.create("https://Hooks.Slack.com/x")));
    assertEquals(NOT_HTTPS, check.objection(URI.create("http://hooks.slack.com/x")));
    assertEquals(NOT_ALLOWED, check.objection(URI.create("https://hooks.slack.com.evil.example/")));
    assertEquals(NOT_ALLOWED, check.objection(URI.create("https:opaque")));
  }

  @Test
  void allowsNoOtherHostOnceSomeAreNamed() throws Exception {
    HostCheck check = check(Set.of("a.example"), Set.of("b.example"), "203.0.113.7");
    assertEquals(NOT_ALLOWED, check.objection(URI.create("https://a.example/")));
    assertEquals(Optional.empty(), check.objection(URI.create("https://b.example/")));
    assertEquals(NOT_HTTPS, check.objection(URI.create("http://b.example/")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"127.0.0.1", "::1", "169.254.169.254", "fe80::1", "0.0.0.0", "fd00:ec2::254"})
  void refusesHostsWhoseNamesLeadInside(String address) throws Exception {
    HostCheck unnamed = check(Set.of("a.example"), Set.of(), address);
    assertEquals(INNER, unnamed.objection(URI.create("https://a.example/")));
    HostCheck named = check(Set.of(), Set.of("a.example"), address);
    assertEquals(Optional.empty(), named.objection(URI.create("https://a.example/")));
  }

  @Test
  void allowsPlainHttpToANamedLoopbackHostAlone() throws Exception {
    HostCheck check = check(Set.of("localhost"), Set.of("127.0.0.1"), "127.0.0.1");
    assertEquals(Optional.empty(), check.objection(URI.create("http://127.0.0.1:8080/")));
    assertEquals(NOT_ALLOWED, check.objection(URI.create("http://localhost:8080/")));
    HostCheck unnamed = check(Set.of("127.0.0.1"), Set.of(), "127.0.0.1");
    assertEquals(NOT_HTTPS, unnamed.objection(URI.create("http://127.0.0.1:8080/")));
  }

  @Test
  void leavesNamesToTheProxy() throws Exception {
    HostCheck check =
        new HostCheck(
            rules(
                Set.of("a.example"),
                Set.of(),
                Optional.of(InetSocketAddress.createUnresolved("proxy.example", 3128))),
            host -> {
              throw new UnknownHostException();
            });
    assertEquals(Optional.empty(), check.objection(URI.create("https://a.example/")));
  }

  private static HostCheck check(Set<String> sinks, Set<String> allowed, String address) {
    return new HostCheck(
        rules(sinks, allowed, Optional.empty()),
        host -> new InetAddress[] {InetAddress.getByName(address)});
  }

  private static HttpRules rules(
      Set<String> sinks, Set<String> allowed, Optional<InetSocketAddress> proxy) {
    return new HttpRules(sinks, allowed, proxy, Duration.ofSeconds(1), Duration.ofSeconds(2));
  }
}
