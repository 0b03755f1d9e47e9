package io.privet.config;

import io.privet.model.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How the service is operated: where it answers over HTTP, whom, and where its metrics go.
 *
 * @param ops where health and metrics are read, by whoever can reach it
 * @param api where the API is, for those with a token
 * @param tokens file of the tokens; there is one where the API is on
 * @param tls what the API shows of itself; empty for no encryption
 * @param collector takes metrics by OTLP; empty for none
 */
public record Operation(
    Listener ops,
    Listener api,
    Optional<Path> tokens,
    Optional<Tls> tls,
    Optional<Collector> collector) {
  /** Nothing listens and nothing is sent. */
  public static final Operation OFF =
      new Operation(
          Listener.OFF, Listener.OFF, Optional.empty(), Optional.empty(), Optional.empty());

  /** Whether health, metrics and API share one port. */
  public boolean isOnePort() {
    return ops.isOn() && ops.port() == api.port();
  }

  /**
   * Where something listens.
   *
   * @param host name or address of the interface
   * @param port TCP port; 0 for nowhere
   */
  public record Listener(String host, int port) {
    private static final Listener OFF = new Listener("127.0.0.1", 0);

    /** Whether anything listens. */
    public boolean isOn() {
      return port != 0;
    }
  }

  /** The key and the certificates of a server. */
  public sealed interface Tls {
    /** Two PEM files: a chain of certificates, the server's first, and its key in PKCS #8. */
    record Pem(Path certificate, Path key) implements Tls {}

    /** A PKCS #12 file with one entry. */
    record Keystore(Path file, Secret password) implements Tls {}
  }

  /**
   * A collector of metrics.
   *
   * @param url its endpoint for metrics in OTLP over HTTP
   * @param interval time between two sendings
   */
  public record Collector(URI url, Duration interval) {}
}
