package io.privet.ops.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.privet.advise.AdoptionBook;
import io.privet.model.Adoption;
import io.privet.ops.Json;
import io.privet.ops.ProblemException;
import io.privet.ops.access.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Mitigations and whether they were adopted. */
record MitigationRoutes(List<Measure> catalogue, CommandBook book, Decisions decisions) {
  /** A measure of the catalogue. */
  record Measure(String id, String title) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Decided(
      Adoption.State state,
      Optional<String> tenant,
      Optional<String> target,
      Optional<String> alertId,
      Instant since,
      String actor,
      String reason) {}

  private record Shown(String id, String title, List<Decided> adoption) {}

  private record Page(List<Shown> mitigations) {}

  private record Wish(
      Adoption.@Nullable State state,
      @Nullable String alertId,
      @Nullable String tenant,
      @Nullable String target,
      @Nullable String reason) {}

  List<Route> routes() {
    return List.of(
        Route.get("/mitigations", Role.VIEWER, this::list),
        Route.post("/mitigations/{id}/adoption", Role.RESPONDER, this::decide));
  }

  private void list(ServerRequest request, ServerResponse response) {
    Json.send(
        response,
        new Page(
            catalogue.stream()
                .map(
                    measure ->
                        new Shown(
                            measure.id(),
                            measure.title(),
                            book.adoptions(measure.id()).stream()
                                .map(MitigationRoutes::decided)
                                .toList()))
                .toList()));
  }

  private void decide(ServerRequest request, ServerResponse response) {
    String id = request.path().pathParameters().get("id");
    if (catalogue.stream().noneMatch(measure -> measure.id().equals(id))) {
      throw ProblemException.notFound("no mitigation of the catalogue has this id");
    }
    Wish wish = Json.read(request, Wish.class);
    if (wish.state() == null) {
      throw ProblemException.badRequest(
          "the field state must be of ADOPTED, NOT_APPLICABLE, WITHDRAWN");
    }
    decisions.send(request, response, id, wish.reason(), adoption(id, wish.state(), wish));
  }

  private static Adoption adoption(String id, Adoption.State state, Wish wish) {
    try {
      return new Adoption(
          id,
          Optional.ofNullable(wish.alertId()),
          Optional.ofNullable(wish.tenant()),
          Optional.ofNullable(wish.target()),
          state);
    } catch (IllegalArgumentException e) { // names the field that is blank
      throw ProblemException.badRequest("the field " + e.getMessage());
    }
  }

  private static Decided decided(AdoptionBook.Standing given) {
    Adoption adoption = given.adoption();
    return new Decided(
        adoption.state(),
        adoption.tenant(),
        adoption.target(),
        adoption.alertId(),
        given.since(),
        given.actor(),
        given.reason());
  }
}
