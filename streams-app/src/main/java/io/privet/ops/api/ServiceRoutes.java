package io.privet.ops.api;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.privet.config.StatedSetting;
import io.privet.ops.Condition;
import io.privet.ops.Json;
import io.privet.ops.access.Role;
import java.util.List;
import java.util.function.Supplier;

/**
 * The service itself: how it is, what it runs, and how it is set up.
 *
 * @param conditions what must hold for this instance to do its part
 * @param sinks how each sink is that is told of alerts
 * @param topology description of the topology, in Kafka Streams' own form
 * @param settings every setting, without secrets
 */
record ServiceRoutes(
    Supplier<List<Condition>> conditions,
    Supplier<List<SinkState>> sinks,
    Supplier<Versions> versions,
    String topology,
    List<StatedSetting> settings) {
  private record Health(List<Condition> conditions) {}

  private record Sinks(List<SinkState> sinks) {}

  private record Settings(List<StatedSetting> settings) {}

  List<Route> routes() {
    return List.of(
        Route.get(
            "/health",
            Role.VIEWER,
            (request, response) -> Json.send(response, new Health(conditions.get()))),
        Route.get(
            "/sinks",
            Role.VIEWER,
            (request, response) -> Json.send(response, new Sinks(sinks.get()))),
        Route.get(
            "/versions", Role.VIEWER, (request, response) -> Json.send(response, versions.get())),
        Route.get("/topology", Role.VIEWER, this::topology),
        Route.get(
            "/settings",
            Role.ADMIN,
            (request, response) -> Json.send(response, new Settings(settings))));
  }

  private void topology(ServerRequest request, ServerResponse response) {
    response.header(HeaderNames.CONTENT_TYPE, "text/plain; charset=utf-8").send(topology);
  }
}
