package io.privet.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class HttpServerTest {
  private static final Condition RUNNING = new Condition("stream", true, "running");
  private static final Condition RESTORING = new Condition("state", false, "7 records to restore");

  private final AtomicReference<List<Condition>> ready =
      new AtomicReference<>(List.of(RUNNING, RESTORING));
  private final HttpServer server =
      HttpServer.start(new Endpoint("127.0.0.1", 0, Optional.empty(), this::routes));
  private final Browser browser = new Browser(server.port());

  @AfterEach
  void close() {
    browser.close();
    server.close();
  }

  @Test
  void tellsWhatKeepsAnInstanceFromBeingReady() throws Exception {
    HttpResponse<String> response = browser.get("/health/ready");

    assertEquals(503, response.statusCode());
    assertEquals(
        """
        {"status":"DOWN","checks":[{"name":"stream","status":"UP","reason":"running"},\
        {"name":"state","status":"DOWN","reason":"7 records to restore"}]}""",
        response.body());
  }

  @Test
  void isReadyOnceEveryConditionIsMet() throws Exception {
    ready.set(List.of(RUNNING));

    HttpResponse<String> response = browser.get("/health/ready");

    assertEquals(200, response.statusCode());
    assertEquals("UP", Browser.json(response).path("status").asText());
  }

  @Test
  void livesWhileItIsNotReady() throws Exception {
    assertEquals(200, browser.get("/health/live").statusCode());
    assertEquals(503, browser.get("/health/startup").statusCode());
  }

  @Test
  void showsMetricsInPrometheusFormat() throws Exception {
    HttpResponse<String> response = browser.get("/metrics");

    assertEquals("privet_build 1\n", response.body());
    assertEquals("text/plain; version=0.0.4; charset=utf-8", header(response, "Content-Type"));
  }

  @Test
  void keepsBrowsersFromDoingAnythingElseWithAnAnswer() throws Exception {
    for (String path : List.of("/metrics", "/nowhere", "/broken")) {
      HttpResponse<String> response = browser.get(path);

      assertTrue(
          header(response, "Content-Security-Policy").startsWith("default-src 'none';"), path);
      assertEquals("nosniff", header(response, "X-Content-Type-Options"), path);
      assertEquals("no-store", header(response, "Cache-Control"), path);
      assertEquals(
          Optional.empty(), response.headers().firstValue("Access-Control-Allow-Origin"), path);
    }
  }

  @Test
  void tellsWhatIsNotThereAsAProblem() throws Exception {
    HttpResponse<String> response = browser.get("/nowhere");

    assertEquals("application/problem+json", header(response, "Content-Type"));
    assertEquals(
        "{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,"
            + "\"detail\":\"nothing is here\"}",
        response.body());
  }

  @Test
  void saysNothingOfWhatBrokeInside() throws Exception {
    HttpResponse<String> response = browser.get("/broken");

    assertEquals(500, response.statusCode());
    assertFalse(response.body().contains("inner secret"), response.body());
    assertEquals("Internal Server Error", Browser.json(response).path("title").asText());
  }

  @Test
  void refusesBodiesAndHeadersAndAddressesThatAreTooLong() throws Exception {
    assertEquals(
        413,
        browser
            .send(browser.request("/body").POST(BodyPublishers.ofString("x".repeat(70_000))))
            .statusCode());
    assertEquals(
        400,
        browser
            .send(browser.request("/metrics").header("X-Long", "x".repeat(20_000)))
            .statusCode());
    assertEquals(414, browser.get("/metrics?" + "x".repeat(5_000)).statusCode());
  }

  private void routes(HttpRouting.Builder routing) {
    new HealthRoutes(() -> List.of(RUNNING), ready::get, () -> List.of(RESTORING))
        .register(routing);
    new MetricsRoute(() -> "privet_build 1\n").register(routing);
    routing
        .get(
            "/broken",
            (request, response) -> {
              throw new IOException("inner secret");
            })
        .post(
            "/body",
            (request, response) -> {
              byte[] body = request.content().as(byte[].class);
              response.status(Status.OK_200).send(String.valueOf(body.length));
            });
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
