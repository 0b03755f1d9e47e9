package io.privet.ops;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRouting;
import java.util.function.Supplier;

/**
 * The metrics, for Prometheus to read.
 *
 * @param scrape everything measured, in Prometheus' text format
 */
public record MetricsRoute(Supplier<String> scrape) {
  private static final String FORMAT = "text/plain; version=0.0.4; charset=utf-8";

  /** Adds the route. */
  public void register(HttpRouting.Builder routing) {
    routing.get(
        "/metrics",
        (request, response) ->
            response.header(HeaderNames.CONTENT_TYPE, FORMAT).send(scrape.get()));
  }
}
