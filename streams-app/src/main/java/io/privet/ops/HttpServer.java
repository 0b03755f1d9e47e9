package io.privet.ops;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http1.Http1Config;
import java.time.Duration;

/**
 * Answers at one endpoint, each request on a virtual thread of its own. What a request may take is
 * bounded, so that whoever can reach it cannot fill the memory of the detection beside it.
 */
public final class HttpServer implements AutoCloseable {
  static final int MAX_BODY_BYTES = 64 << 10;
  static final int MAX_HEADER_BYTES = 16 << 10;
  static final int MAX_ADDRESS_BYTES = 4 << 10;

  private static final int MAX_CONNECTIONS = 512;
  private static final int MAX_REQUESTS = 256;

  /** Time for a request to come in, and for which a connection may be quiet between two. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Duration GRACE = Duration.ofSeconds(1);

  private final WebServer server;

  private HttpServer(WebServer server) {
    this.server = server;
  }

  /**
   * Listens at an endpoint from now on.
   *
   * @throws IllegalStateException where it cannot, mostly because another process has the port
   */
  public static HttpServer start(Endpoint endpoint) {
    HttpRouting.Builder routing = HttpRouting.builder().addFilter(new SecurityHeaders());
    endpoint.routes().accept(routing);
    Problems.register(routing);
    WebServerConfig.Builder config =
        WebServer.builder()
            .host(endpoint.host())
            .port(endpoint.port())
            .shutdownHook(false)
            .shutdownGracePeriod(GRACE)
            .maxPayloadSize(MAX_BODY_BYTES)
            .maxTcpConnections(MAX_CONNECTIONS)
            .maxConcurrentRequests(MAX_REQUESTS)
            .connectionOptions(options -> options.readTimeout(PATIENCE))
            .addProtocol(
                Http1Config.builder()
                    .maxHeadersSize(MAX_HEADER_BYTES)
                    .maxPrologueLength(MAX_ADDRESS_BYTES)
                    .build())
            .directHandlers(Problems.transport())
            .routing(routing);
    endpoint.tls().ifPresent(config::tls);
    WebServer server = config.build().start();
    if (!server.isRunning()) { // it logs why, but throws nothing
      throw new IllegalStateException(
          "listening at " + endpoint.host() + ":" + endpoint.port() + " is not possible");
    }
    return new HttpServer(server);
  }

  /** The port that it listens at. */
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    var unused = server.stop();
  }
}
