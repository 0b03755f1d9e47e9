package io.privet.ops.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.privet.model.Acknowledgement;
import io.privet.model.Alert;
import io.privet.model.AlertStatus;
import io.privet.model.Command;
import io.privet.model.Resolution;
import io.privet.model.Verdict;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class AlertRoutesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String REASON = "{\"reason\":\"load test\"}";

  private final ApiWorld world = new ApiWorld();

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void pagesThroughAllAlertsWithoutALossOrARepeat() throws Exception {
    for (int i = 0; i < 5; i++) {
      put(ApiAlerts.open("alert-" + i, i));
    }

    List<String> seen = new ArrayList<>();
    Optional<String> next = Optional.of("/alerts?limit=2");
    while (next.isPresent()) {
      JsonNode page = json(world.get(next.get(), "viewer"));
      page.path("alerts").forEach(alert -> seen.add(alert.path("alertId").asText()));
      next =
          Optional.ofNullable(page.path("next").textValue())
              .map(cursor -> "/alerts?limit=2&after=" + cursor);
    }

    assertEquals(List.of("alert-4", "alert-3", "alert-2", "alert-1", "alert-0"), seen);
  }

  @Test
  void filtersByEveryParameter() throws Exception {
    put(ApiAlerts.open("match", 30));
    put(ApiAlerts.alert("other", AlertStatus.RESOLVED, 10, "u-1"));

    for (String query :
        List.of(
            "status=open,acknowledged",
            "principal=u-02026",
            "since=2026-03-02T11:30:00Z",
            "status=OPEN&pattern=P02&pattern=P16&category=INFERENCE_AND_INVERSION&severity=high"
                + "&tenant=acme&target=credit-v2&until=2026-03-02T11:30:01Z")) {
      JsonNode page = json(world.get("/alerts?" + query, "viewer"));

      assertEquals(1, page.path("alerts").size(), query);
      assertEquals("match", page.at("/alerts/0/alertId").asText(), query);
    }
    for (String query : List.of("pattern=P16", "severity=critical", "tenant=beta", "target=x")) {
      assertEquals(0, json(world.get("/alerts?" + query, "viewer")).path("alerts").size(), query);
    }
  }

  @Test
  void namesTheParameterThatIsWrong() throws Exception {
    assertDetail(
        400, "severity must be of INFO, LOW, MEDIUM, HIGH, CRITICAL", "/alerts?severity=x");
    assertDetail(400, "limit must be an integer from 1 to 200", "/alerts?limit=0");
    assertDetail(400, "since must be a time such as 2026-03-02T08:00:00Z", "/alerts?since=noon");
    assertDetail(400, "after must be what the page before gave as next", "/alerts?after=x");
    assertTrue(
        world.get("/alerts?sevrity=x", "viewer").body().contains("unknown parameter; known are"));
  }

  @Test
  void findsAnAlertByAPrefixThatIsItsOwn() throws Exception {
    put(ApiAlerts.open("abcdef1", 1));
    put(ApiAlerts.open("abcdef2", 2));

    assertEquals(
        "abcdef1", json(world.get("/alerts/abcdef1", "viewer")).at("/alert/alertId").asText());
    assertDetail(409, "several alerts have ids that begin so", "/alerts/abcdef");
    assertDetail(404, "no alert has this id, or one that begins so", "/alerts/abcdefg");
    assertDetail(404, "no alert has this id, or one that begins so", "/alerts/abc");
  }

  @Test
  void takingAnAlertBecomesACommandWithActorAndReason() throws Exception {
    put(ApiAlerts.open("abcdef1", 1));

    assertEquals(
        202, world.post("/alerts/abcdef1/acknowledgement", "responder", REASON).statusCode());

    Command command = Objects.requireNonNull(world.sent.poll());
    assertEquals("responder-on-call", command.actor());
    assertEquals("load test", command.reason());
    assertEquals(ApiWorld.NOW, command.time());
    assertEquals(
        Optional.of(new Acknowledgement(Optional.of("acme"), "abcdef1")), command.decision());
  }

  @Test
  void closingAnAlertCarriesTheVerdict() throws Exception {
    put(ApiAlerts.open("abcdef1", 1));

    assertEquals(
        202,
        world
            .post(
                "/alerts/abcdef1/resolution",
                "responder",
                "{\"reason\":\"load test\",\"verdict\":\"BENIGN\"}")
            .statusCode());

    assertEquals(
        Optional.of(new Resolution(Optional.of("acme"), "abcdef1", Optional.of(Verdict.BENIGN))),
        Objects.requireNonNull(world.sent.poll()).decision());
  }

  @Test
  void refusesToTakeWhatIsResolved() throws Exception {
    put(ApiAlerts.alert("abcdef1", AlertStatus.RESOLVED, 1, "u-1"));

    HttpResponse<String> response =
        world.post("/alerts/abcdef1/acknowledgement", "responder", REASON);

    assertEquals(409, response.statusCode());
    assertEquals(0, world.sent.size());
  }

  @Test
  void namesTheFieldThatIsWrongAndTellsNothingOfTheBodyBack() throws Exception {
    put(ApiAlerts.open("abcdef1", 1));
    String path = "/alerts/abcdef1/resolution";

    assertEquals(
        "the field reason must be one line of 1 to 500 characters",
        detail(path, "{\"reason\":\" \"}"));
    assertEquals(
        "the field verdict is unknown or not as the API's document says",
        detail(path, "{\"reason\":\"x\",\"verdict\":\"<script>\"}"));
    assertEquals(
        "the field in the body is unknown or not as the API's document says",
        detail(path, "{\"reason\":\"x\",\"<script>\":1}"));
    assertEquals("the body must be JSON", detail(path, "<script>"));
    assertEquals(0, world.sent.size());
  }

  @Test
  void saysSoWhenADecisionCannotBeKept() throws Exception {
    put(ApiAlerts.open("abcdef1", 1));
    world.isKafkaDown.set(true);

    HttpResponse<String> response =
        world.post("/alerts/abcdef1/acknowledgement", "responder", REASON);

    assertEquals(503, response.statusCode());
    assertEquals("5", response.headers().firstValue("Retry-After").orElse(""));
  }

  @Test
  @Timeout(30)
  void aFollowerIsToldOfWhatMatchesAndOfErasures() throws Exception {
    HttpResponse<InputStream> response =
        world
            .client()
            .send(
                world.request("/alerts/stream?tenant=acme&status=open", "viewer").build(),
                BodyHandlers.ofInputStream());
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      assertEquals(":following", reader.readLine());
      put(ApiAlerts.alert("closed", AlertStatus.RESOLVED, 1, "u-1"));
      put(ApiAlerts.alert("open", AlertStatus.OPEN, 2, "</script>\nevent: forged"));
      world.alerts.put("open", null);

      assertEquals("event:alert", next(reader));
      String data = next(reader);
      assertTrue(data.startsWith("data:{\"alertId\":\"open\""), data);
      assertTrue(data.contains("</script>\\nevent: forged"), data);
      assertEquals("event:erased", next(reader));
      assertEquals("data:{\"alertId\":\"open\"}", next(reader));
    }
  }

  /** The next line that is neither empty nor a comment. */
  private static String next(BufferedReader reader) throws Exception {
    String line = Objects.requireNonNull(reader.readLine());
    while (line.isEmpty() || line.startsWith(":")) {
      line = Objects.requireNonNull(reader.readLine());
    }
    return line;
  }

  private void assertDetail(int status, String detail, String path) throws Exception {
    HttpResponse<String> response = world.get(path, "viewer");
    assertEquals(status, response.statusCode(), path);
    assertEquals(detail, json(response).path("detail").asText(), path);
  }

  private String detail(String path, String body) throws Exception {
    HttpResponse<String> response = world.post(path, "responder", body);
    assertEquals(400, response.statusCode());
    return json(response).path("detail").asText();
  }

  private void put(Alert alert) {
    world.alerts.put(alert.alertId(), alert);
  }

  private static JsonNode json(HttpResponse<String> response) throws Exception {
    return JSON.readTree(response.body());
  }
}
