package io.privet.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The API of a real service: alerts are seen, taken and silenced, and stay so after a restart. */
@Timeout(120)
final class ApiOnBrokerTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir private Path folder;

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void anAlertIsTakenAndStaysSoAfterARestart() throws Exception {
    DemoAccess access = DemoAccess.create(0);
    try (BrokerWorld world =
        new BrokerWorld(
            folder,
            "mock://api",
            settings -> settings.replace("port: 0", "port: " + access.port()))) {
      Path files = Files.createDirectory(folder.resolve("service"));
      access.writeTokens(files.resolve("tokens"));
      world.startService(files);
      world.await(() -> status(access, "/health/ready") == 200);
      assertEquals(200, status(access, "/health/live"));
      assertEquals(200, status(access, "/health/startup"));
      assertEquals(401, status(access, "/api/v1/alerts"));

      world.send(SampleEvents.of(folder.resolve("sample"), Set.of(SampleEvents.COPIER)));
      world.await(() -> !api(access, "/alerts").path("alerts").isEmpty());
      String id = api(access, "/alerts").at("/alerts/0/alertId").asText();
      post(access, "/alerts/" + id + "/acknowledgement", "{\"reason\":\"I look after it\"}");
      post(
          access,
          "/silences",
          "{\"alertId\":\"%s\",\"until\":\"2999-01-01T00:00:00Z\",\"reason\":\"x\"}".formatted(id),
          400);
      world.await(() -> isTaken(api(access, "/alerts/" + id)));
      assertTrue(metrics(access).contains("privet_alert_latency_seconds_count"));

      world.stopService();
      world.startService(files);
      world.await(() -> isTaken(api(access, "/alerts/" + id)));
      assertEquals("demo", api(access, "/alerts/" + id).at("/alert/acknowledgedBy").asText());
    }
  }

  private static boolean isTaken(JsonNode shown) {
    return shown.at("/alert/status").asText().equals("ACKNOWLEDGED")
        && shown
            .path("history")
            .valueStream()
            .anyMatch(state -> state.path("note").asText().equals("I look after it"));
  }

  private String metrics(DemoAccess access) throws Exception {
    return send(access, HttpRequest.newBuilder(uri(access, "/metrics"))).body();
  }

  private int status(DemoAccess access, String path) throws Exception {
    return client
        .send(HttpRequest.newBuilder(uri(access, path)).build(), BodyHandlers.ofString())
        .statusCode();
  }

  private JsonNode api(DemoAccess access, String path) throws Exception {
    return JSON.readTree(
        send(access, HttpRequest.newBuilder(uri(access, "/api/v1" + path))).body());
  }

  private void post(DemoAccess access, String path, String body) throws Exception {
    post(access, path, body, 202);
  }

  private void post(DemoAccess access, String path, String body, int status) throws Exception {
    assertEquals(
        status,
        send(
                access,
                HttpRequest.newBuilder(uri(access, "/api/v1" + path))
                    .POST(BodyPublishers.ofString(body)))
            .statusCode());
  }

  private HttpResponse<String> send(DemoAccess access, HttpRequest.Builder request)
      throws Exception {
    return client.send(
        request.header("Authorization", "Bearer " + access.secret()).build(),
        BodyHandlers.ofString());
  }

  private static URI uri(DemoAccess access, String path) {
    return URI.create("http://127.0.0.1:" + access.port() + path);
  }
}
