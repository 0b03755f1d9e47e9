package io.privet.ops;

import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpException;
import io.helidon.http.RequestException;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http.HttpRouting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every failure becomes a {@link Problem}; what went wrong inside is logged, never told. */
final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private Problems() {}

  /** Adds the answers to failures, and to requests that no route takes; comes after all routes. */
  static void register(HttpRouting.Builder routing) {
    routing
        .any(
            (request, response) -> {
              throw ProblemException.notFound("nothing is here");
            })
        .error(ProblemException.class, (request, response, failure) -> failure.send(response))
        .error(
            HttpException.class,
            (request, response, failure) ->
                Problem.of(failure.status(), "the request cannot be read").send(response))
        .error(
            RequestException.class,
            (request, response, failure) ->
                Problem.of(failure.status(), "the request cannot be read").send(response))
        .error(
            Throwable.class,
            (request, response, failure) -> {
              LOG.error(
                  "Answering {} failed: {}",
                  request.matchingPattern().orElse("a request"),
                  failure.getClass().getName(),
                  failure);
              Problem.of(Status.INTERNAL_SERVER_ERROR_500, "the log of the service tells more")
                  .send(response);
            });
  }

  /** What is sent where a request is too broken for any route. */
  static DirectHandlers transport() {
    DirectHandlers.Builder handlers = DirectHandlers.builder();
    for (DirectHandler.EventType type : DirectHandler.EventType.values()) {
      handlers.addHandler(
          type, (request, event, status, headers, message) -> response(event, status));
    }
    return handlers.build();
  }

  private static DirectHandler.TransportResponse response(
      DirectHandler.EventType event, Status status) {
    return DirectHandler.TransportResponse.builder()
        .status(status)
        .header(HeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .entity(Json.bytes(Problem.of(status, "the request cannot be read")))
        .keepAlive(event.keepAlive())
        .build();
  }
}
