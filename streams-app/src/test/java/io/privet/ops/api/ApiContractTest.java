package io.privet.ops.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.ops.access.Role;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The API does what its document says, and nothing else. */
final class ApiContractTest {
  private record Answer(int status, String mediaType, String body) {}

  private final ApiWorld world = ApiWorld.peopled();

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void everyRouteIsInTheDocumentWithItsRoleAndTheOtherWayRound() throws IOException {
    List<String> documented =
        OpenApiDocument.load().operations().stream()
            .map(each -> each.method() + " " + each.path() + " " + each.role().orElse("none"))
            .toList();
    List<String> served =
        Stream.concat(
                Stream.of("post /session none"),
                world.api.routes().stream()
                    .map(
                        route ->
                            route.method().text().toLowerCase(Locale.ROOT)
                                + " "
                                + route.path()
                                + " "
                                + route.role().text()))
            .toList();

    assertEquals(new TreeSet<>(documented), new TreeSet<>(served));
    assertEquals(documented.size(), served.size());
  }

  @Test
  void everyOperationAnswersAsDocumented() throws Exception {
    OpenApiDocument document = OpenApiDocument.load();
    assertEquals("3.1.0", document.version());
    List<String> problems = new ArrayList<>();
    for (OpenApiDocument.Operation operation : document.operations()) {
      String token = operation.role().orElse("");
      Answer response = first(world, request(operation, token));
      String name = operation.method() + " " + operation.path() + " -> " + response.status();
      if (response.status() != operation.success()) {
        problems.add(name + " " + response.body());
      } else if (response.status() != 204) {
        OpenApiDocument.problems(
                operation.response(String.valueOf(operation.success())),
                response.mediaType(),
                response.body())
            .forEach(problem -> problems.add(name + " " + problem));
      }
    }

    assertEquals(List.of(), problems);
  }

  @Test
  void everyOperationIsRefusedWithoutAToken() throws Exception {
    for (OpenApiDocument.Operation operation : OpenApiDocument.load().operations()) {
      HttpRequest.Builder request =
          world
              .request(path(operation))
              .method(operation.method().toUpperCase(Locale.ROOT), BodyPublishers.noBody());

      assertProblem(operation, 401, first(world, request));
    }
  }

  @Test
  void everyOperationIsRefusedWithATokenThatDoesNotHold() throws Exception {
    // Each wrong token counts, so a world of its own for each operation.
    for (OpenApiDocument.Operation operation : OpenApiDocument.load().operations()) {
      try (ApiWorld own = ApiWorld.peopled()) {
        HttpRequest.Builder request =
            own.request(path(operation))
                .header("Authorization", "Bearer nobody")
                .method(
                    operation.method().toUpperCase(Locale.ROOT),
                    operation.path().equals("/session") && operation.role().isEmpty()
                        ? BodyPublishers.ofString("{\"token\":\"nobody\"}")
                        : BodyPublishers.noBody());

        assertProblem(operation, 401, first(own, request));
      }
    }
  }

  @Test
  void everyOperationIsRefusedWithATooLowRole() throws Exception {
    int refused = 0;
    for (OpenApiDocument.Operation operation : OpenApiDocument.load().operations()) {
      Role needed = operation.role().flatMap(Role::of).orElse(Role.VIEWER);
      for (Role role : Role.values()) {
        if (!role.includes(needed)) {
          assertProblem(operation, 403, first(world, request(operation, role.text())));
          refused++;
        }
      }
    }

    assertTrue(refused >= 7, "operations refused: " + refused);
  }

  private static void assertProblem(
      OpenApiDocument.Operation operation, int status, Answer response) throws IOException {
    String name = operation.method() + " " + operation.path();
    assertEquals(status, response.status(), name);
    assertEquals("application/problem+json", response.mediaType(), name);
    assertEquals(
        List.of(),
        OpenApiDocument.problems(
            operation.response("default"), response.mediaType(), response.body()),
        name);
  }

  private HttpRequest.Builder request(OpenApiDocument.Operation operation, String token) {
    HttpRequest.Builder request = world.request(path(operation));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    String body = operation.body().map(text -> text.replace("privet_example", "viewer")).orElse("");
    return request.method(
        operation.method().toUpperCase(Locale.ROOT),
        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(later(body)));
  }

  /** The example ends before the world's time where the clock stands; here it ends after. */
  private static String later(String body) {
    return body.replace("2026-03-02T12:00:00Z", "2026-03-02T13:00:00Z");
  }

  private static String path(OpenApiDocument.Operation operation) {
    String id =
        switch (operation.path().replaceFirst("/\\{id}.*", "")) {
          case "/alerts" -> "V1c3bG9uZ2FsZXJ0aWQ";
          case "/silences" -> "s1";
          case "/mitigations" -> "MIT-RATE";
          case String other -> other;
        };
    return Api.BASE + operation.path().replace("{id}", id);
  }

  /** An answer; of one that never ends the beginning. */
  private static Answer first(ApiWorld world, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        world.client().send(request.build(), BodyHandlers.ofInputStream());
    try (InputStream body = response.body()) {
      byte[] bytes =
          mediaType(response).equals("text/event-stream")
              ? body.readNBytes(5)
              : body.readAllBytes();
      return new Answer(
          response.statusCode(), mediaType(response), new String(bytes, StandardCharsets.UTF_8));
    }
  }

  private static String mediaType(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
  }
}
