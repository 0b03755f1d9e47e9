package io.privet.ops;

import io.helidon.webserver.http.HttpRouting;
import io.privet.config.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The servers of the ports that the settings name: two, one for all, or none. */
public final class HttpServers implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpServers.class);

  private final List<HttpServer> servers = new ArrayList<>();

  private HttpServers() {}

  /**
   * Listens from now on.
   *
   * @param ops adds health and metrics
   * @param api adds the API
   * @throws RuntimeException where a port cannot be had or a certificate not be used; then nothing
   *     listens
   */
  public static HttpServers start(
      Operation settings, Consumer<HttpRouting.Builder> ops, Consumer<HttpRouting.Builder> api) {
    HttpServers started = new HttpServers();
    try {
      for (Endpoint endpoint : endpoints(settings, ops, api)) {
        started.servers.add(HttpServer.start(endpoint));
        LOG.info("Listening at {}:{}", endpoint.host(), endpoint.port());
      }
    } catch (RuntimeException e) {
      started.close();
      throw e;
    }
    return started;
  }

  @Override
  public void close() {
    servers.forEach(HttpServer::close);
  }

  private static List<Endpoint> endpoints(
      Operation settings, Consumer<HttpRouting.Builder> ops, Consumer<HttpRouting.Builder> api) {
    if (settings.isOnePort()) {
      return List.of(encrypted(settings, ops.andThen(api)));
    }
    List<Endpoint> endpoints = new ArrayList<>();
    if (settings.ops().isOn()) {
      endpoints.add(
          new Endpoint(settings.ops().host(), settings.ops().port(), Optional.empty(), ops));
    }
    if (settings.api().isOn()) {
      endpoints.add(encrypted(settings, api));
    }
    return endpoints;
  }

  private static Endpoint encrypted(Operation settings, Consumer<HttpRouting.Builder> routes) {
    return new Endpoint(
        settings.api().host(),
        settings.api().port(),
        settings.tls().map(Certificates::read),
        routes);
  }
}
