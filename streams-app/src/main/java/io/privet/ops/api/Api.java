package io.privet.ops.api;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.privet.ops.access.Gate;
import io.privet.ops.access.Role;
import io.privet.ops.access.SessionRoutes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Everything that the API answers, each route behind the gate. */
public final class Api {
  /** What all of its addresses begin with. */
  public static final String BASE = "/api/v1";

  private static final String DOCUMENT = "openapi.yaml";
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final Gate gate;
  private final SessionRoutes sessions;
  private final List<Route> routes;

  /** An API on these parts. */
  public Api(Gate gate, SessionRoutes sessions, ApiParts parts) {
    this.gate = gate;
    this.sessions = sessions;
    Decisions decisions = new Decisions(parts.sender(), parts.clock());
    routes =
        Stream.of(
                List.of(
                    Route.get("/" + DOCUMENT, Role.VIEWER, Api::document),
                    Route.get("/session", Role.VIEWER, sessions::show),
                    new Route(Method.DELETE, "/session", Role.VIEWER, sessions::signOut)),
                new AlertRoutes(parts.alerts(), decisions, HEARTBEAT).routes(),
                new SilenceRoutes(parts.commands(), decisions, parts.clock()).routes(),
                new MitigationRoutes(measures(parts.mitigations()), parts.commands(), decisions)
                    .routes(),
                new DetectorRoutes(parts.detectors(), parts.modes(), parts.thresholds()).routes(),
                new ServiceRoutes(
                        parts.conditions(),
                        parts.sinks(),
                        parts.versions(),
                        parts.topology(),
                        parts.settings())
                    .routes())
            .flatMap(List::stream)
            .toList();
  }

  /** Adds the routes. */
  public void register(HttpRouting.Builder routing) {
    // To sign in is to show a token, so this route alone stands before the gate.
    routing.post(BASE + "/session", sessions::signIn);
    for (Route route : routes) {
      routing.route(route.method(), BASE + route.path(), gate.guard(route.role(), route.handler()));
    }
  }

  /** The routes behind the gate. */
  List<Route> routes() {
    return routes;
  }

  private static List<MitigationRoutes.Measure> measures(Map<String, String> titles) {
    return titles.entrySet().stream()
        .map(entry -> new MitigationRoutes.Measure(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static void document(ServerRequest request, ServerResponse response) {
    try (InputStream document = Api.class.getResourceAsStream(DOCUMENT)) {
      response
          .header(HeaderNames.CONTENT_TYPE, "application/yaml")
          .send(Objects.requireNonNull(document, DOCUMENT).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + DOCUMENT, e);
    }
  }
}
