package io.privet.ops.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.helidon.http.sse.SseEvent;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.sse.SseSink;
import io.privet.model.Acknowledgement;
import io.privet.model.Alert;
import io.privet.model.AlertStatus;
import io.privet.model.Resolution;
import io.privet.model.Verdict;
import io.privet.ops.Json;
import io.privet.ops.ProblemException;
import io.privet.ops.access.Role;
import io.privet.serde.AlertJson;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Alerts: listed, followed, shown, taken and closed.
 *
 * @param heartbeat time without a change after which a follower is told that nothing happened, so
 *     that both ends notice when the other is gone
 */
record AlertRoutes(AlertIndex index, Decisions decisions, Duration heartbeat) {
  private static final int DEFAULT_LIMIT = 50;
  private static final int MAX_LIMIT = 200;
  private static final int MIN_PREFIX = 4;
  private static final String CURSOR = "after";
  private static final String LIMIT = "limit";

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Page(List<Raw> alerts, Optional<String> next) {}

  /** An alert in its one JSON form. */
  private record Raw(@JsonRawValue @com.fasterxml.jackson.annotation.JsonValue String json) {
    static Raw of(Alert alert) {
      return new Raw(AlertJson.write(alert));
    }
  }

  private record Shown(Raw alert, List<AlertState> history) {}

  private record Id(String alertId) {}

  private record Taking(@Nullable String reason) {}

  private record Closing(@Nullable Verdict verdict, @Nullable String reason) {}

  List<Route> routes() {
    return List.of(
        Route.get("/alerts", Role.VIEWER, this::list),
        Route.get("/alerts/stream", Role.VIEWER, this::follow),
        Route.get("/alerts/{id}", Role.VIEWER, this::show),
        Route.post("/alerts/{id}/acknowledgement", Role.RESPONDER, this::acknowledge),
        Route.post("/alerts/{id}/resolution", Role.RESPONDER, this::resolve));
  }

  private void list(ServerRequest request, ServerResponse response) {
    Set<String> known = new HashSet<>(AlertFilter.PARAMETERS);
    known.addAll(Set.of(CURSOR, LIMIT));
    Query query = Query.of(request, known);
    int limit = query.number(LIMIT, DEFAULT_LIMIT, MAX_LIMIT);
    List<Alert> found =
        index.list(AlertFilter.of(query), query.text(CURSOR).map(AlertRoutes::place), limit + 1);
    List<Alert> page = found.subList(0, Math.min(limit, found.size()));
    Json.send(
        response,
        new Page(
            page.stream().map(Raw::of).toList(),
            found.size() > limit ? Optional.of(cursor(page.getLast())) : Optional.empty()));
  }

  private void show(ServerRequest request, ServerResponse response) {
    Alert alert = find(request);
    Json.send(response, new Shown(Raw.of(alert), index.states(alert.alertId())));
  }

  private void acknowledge(ServerRequest request, ServerResponse response) {
    Alert alert = unresolved(request);
    Taking taking = Json.read(request, Taking.class);
    decisions.send(request, response, alert.alertId(), taking.reason(), Acknowledgement.of(alert));
  }

  private void resolve(ServerRequest request, ServerResponse response) {
    Alert alert = unresolved(request);
    Closing closing = Json.read(request, Closing.class);
    decisions.send(
        request,
        response,
        alert.alertId(),
        closing.reason(),
        new Resolution(
            Optional.of(alert.tenant()), alert.alertId(), Optional.ofNullable(closing.verdict())));
  }

  private void follow(ServerRequest request, ServerResponse response) {
    AlertFilter filter = AlertFilter.of(Query.of(request, AlertFilter.PARAMETERS));
    try (AlertStream stream = index.follow();
        SseSink sink = response.sink(SseSink.TYPE)) {
      SseSink open = sink.emit(SseEvent.builder().comment("following").build());
      while (!Thread.currentThread().isInterrupted()) {
        open = open.emit(event(stream.next(heartbeat), filter));
      }
    } catch (UncheckedIOException e) {
      // The reader has gone, which is how following ends.
    } catch (InterruptedException e) { // the server ends
      Thread.currentThread().interrupt();
    }
  }

  private static SseEvent event(Optional<AlertStream.Event> next, AlertFilter filter) {
    return switch (next.orElse(null)) {
      case AlertStream.Changed(Alert alert) when filter.test(alert) ->
          SseEvent.builder().name("alert").data(AlertJson.write(alert)).build();
      case AlertStream.Erased(String id) ->
          SseEvent.builder().name("erased").data(text(new Id(id))).build();
      case AlertStream.Missed missed -> SseEvent.builder().name("missed").data("{}").build();
      case AlertStream.Changed other -> nothing();
      case null -> nothing();
    };
  }

  private static SseEvent nothing() {
    return SseEvent.builder().comment("nothing").build();
  }

  private Alert unresolved(ServerRequest request) {
    Alert alert = find(request);
    if (alert.status() == AlertStatus.RESOLVED) {
      throw ProblemException.conflict("the alert is resolved already");
    }
    return alert;
  }

  private Alert find(ServerRequest request) {
    String id = request.path().pathParameters().get("id");
    List<Alert> found = id.length() < MIN_PREFIX ? List.of() : index.find(id);
    if (found.isEmpty()) {
      throw ProblemException.notFound("no alert has this id, or one that begins so");
    }
    if (found.size() > 1) {
      throw ProblemException.conflict("several alerts have ids that begin so");
    }
    return found.getFirst();
  }

  private static String text(Object value) {
    return new String(Json.bytes(value), StandardCharsets.UTF_8);
  }

  /** A text that says where a page ended; its form is no contract. */
  private static String cursor(Alert last) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(
            (last.lastEventTime() + " " + last.alertId()).getBytes(StandardCharsets.UTF_8));
  }

  private static AlertIndex.Place place(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      int space = text.indexOf(' ');
      return new AlertIndex.Place(
          Instant.parse(text.substring(0, space)), text.substring(space + 1));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeParseException e) {
      throw ProblemException.badRequest(CURSOR + " must be what the page before gave as next");
    }
  }
}
