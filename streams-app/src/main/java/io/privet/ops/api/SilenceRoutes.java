package io.privet.ops.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.privet.model.RiskPattern;
import io.privet.model.Silence;
import io.privet.notify.SilenceBook;
import io.privet.ops.Json;
import io.privet.ops.ProblemException;
import io.privet.ops.access.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Silences: listed, given and ended. */
record SilenceRoutes(CommandBook book, Decisions decisions, InstantSource clock) {
  /** The longest silence; who wants more must say so again. */
  private static final Duration MAX_DURATION = Duration.ofDays(90);

  private static final int MAX_MATCHER = 500;

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Shown(
      String silenceId,
      Optional<String> alertId,
      Optional<String> tenant,
      List<RiskPattern> patterns,
      Optional<String> scopeKey,
      Optional<String> target,
      Instant from,
      Instant until,
      boolean inForce,
      Instant givenAt,
      String actor,
      String reason) {}

  private record Page(List<Shown> silences) {}

  private record Wish(
      @Nullable String alertId,
      @Nullable String tenant,
      @Nullable Set<RiskPattern> patterns,
      @Nullable String scopeKey,
      @Nullable String target,
      @Nullable Instant from,
      @Nullable Instant until,
      @Nullable String reason) {}

  private record Ending(@Nullable String reason) {}

  List<Route> routes() {
    return List.of(
        Route.get("/silences", Role.VIEWER, this::list),
        Route.post("/silences", Role.RESPONDER, this::add),
        Route.post("/silences/{id}/end", Role.RESPONDER, this::end));
  }

  private void list(ServerRequest request, ServerResponse response) {
    Instant now = clock.instant();
    Json.send(
        response, new Page(book.silences(now).stream().map(given -> shown(given, now)).toList()));
  }

  private void add(ServerRequest request, ServerResponse response) {
    Wish wish = Json.read(request, Wish.class);
    Instant now = clock.instant();
    Instant from = wish.from() == null ? now : wish.from();
    if (wish.until() == null
        || !wish.until().isAfter(from)
        || !wish.until().isAfter(now)
        || wish.until().isAfter(from.plus(MAX_DURATION))) {
      throw ProblemException.badRequest(
          "the field until must be a time to come, at most 90 days past the beginning");
    }
    Silence silence =
        new Silence(
            UUID.randomUUID().toString(),
            matcher("alertId", wish.alertId()),
            matcher("tenant", wish.tenant()),
            wish.patterns() == null ? Set.of() : wish.patterns(),
            matcher("scopeKey", wish.scopeKey()),
            matcher("target", wish.target()),
            from,
            wish.until());
    if (silence.matchesEverything()) {
      throw ProblemException.badRequest(
          "a silence must name an alertId, tenant, pattern, scopeKey or target");
    }
    decisions.send(request, response, silence.silenceId(), wish.reason(), silence);
  }

  private void end(ServerRequest request, ServerResponse response) {
    Instant now = clock.instant();
    Silence silence =
        book.silence(request.path().pathParameters().get("id"), now)
            .orElseThrow(() -> ProblemException.notFound("no silence that holds has this id"));
    Ending ending = Json.read(request, Ending.class);
    decisions.send(request, response, silence.silenceId(), ending.reason(), silence.endingAt(now));
  }

  private static Optional<String> matcher(String field, @Nullable String value) {
    if (value != null && (value.isBlank() || value.length() > MAX_MATCHER)) {
      throw ProblemException.badRequest(
          "the field " + field + " must be left out, or of 1 to " + MAX_MATCHER + " characters");
    }
    return Optional.ofNullable(value);
  }

  private static Shown shown(SilenceBook.Given given, Instant now) {
    Silence silence = given.silence();
    return new Shown(
        silence.silenceId(),
        silence.alertId(),
        silence.tenant(),
        Stream.of(RiskPattern.values()).filter(silence.patterns()::contains).toList(),
        silence.scopeKey(),
        silence.target(),
        silence.from(),
        silence.until(),
        silence.isInForce(now),
        given.time(),
        given.actor(),
        given.reason());
  }
}
