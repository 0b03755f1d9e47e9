package io.privet.ops.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who gets in, and how browsers do. */
final class AccessTest {
  private static final String REASON = "{\"reason\":\"I look after it\"}";
  private static final String TAKING = "/api/v1/alerts/V1c3bG9uZ2FsZXJ0aWQ/acknowledgement";

  private final ApiWorld world = ApiWorld.peopled();

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void saysWhichRoleIsNeededAndWhichOneIsThere() throws Exception {
    HttpResponse<String> response = world.get("/settings", "responder");

    assertEquals(403, response.statusCode());
    assertTrue(
        response
            .body()
            .contains(
                "this needs the role admin, and the token responder-on-call has the role"
                    + " responder"),
        response.body());
  }

  @Test
  void aOneTimeCodeIsWorthNothingTheSecondTime() throws Exception {
    HttpResponse<String> first = signIn(ApiWorld.CODE);
    HttpResponse<String> second = signIn(ApiWorld.CODE);

    assertEquals(200, first.statusCode());
    assertEquals("{\"name\":\"admin-on-call\",\"role\":\"admin\"}", first.body());
    assertEquals(401, second.statusCode());
  }

  @Test
  void theCookieIsKeptFromScriptsAndOtherSites() throws Exception {
    String cookie = signIn("viewer").headers().firstValue("Set-Cookie").orElse("");

    assertTrue(cookie.startsWith("privet-token=viewer;"), cookie);
    assertTrue(cookie.contains("HttpOnly"), cookie);
    assertTrue(cookie.contains("SameSite=Strict"), cookie);
    assertTrue(cookie.contains("Path=/"), cookie);
  }

  @Test
  void aCookieReadsButChangesNothingByItself() throws Exception {
    assertEquals(
        200,
        world
            .send(world.request("/api/v1/alerts").header("Cookie", "privet-token=responder"))
            .statusCode());
    assertEquals(403, take("privet-token=responder", "").statusCode());
    assertEquals(0, world.sent.size());
    assertEquals(202, take("privet-token=responder", "console").statusCode());
    assertEquals(1, world.sent.size());
  }

  @Test
  void signingOutTakesTheCookieBack() throws Exception {
    HttpResponse<String> response =
        world.send(
            world
                .request("/api/v1/session")
                .header("Cookie", "privet-token=viewer")
                .header("X-Privet-Request", "console")
                .DELETE());

    assertEquals(204, response.statusCode());
    assertTrue(
        response.headers().firstValue("Set-Cookie").orElse("").contains("1970 00:00:00 GMT"),
        response.headers().toString());
  }

  @Test
  void whoGuessesHasToWait() throws Exception {
    for (int i = 0; i < 20; i++) {
      assertEquals(401, world.get("/alerts", "guess-" + i).statusCode());
    }

    HttpResponse<String> response = world.get("/alerts", "guess-20");
    assertEquals(429, response.statusCode());
    assertEquals("61", response.headers().firstValue("Retry-After").orElse(""));
  }

  private HttpResponse<String> signIn(String token) throws Exception {
    return world.send(
        world
            .request("/api/v1/session")
            .POST(BodyPublishers.ofString("{\"token\":\"" + token + "\"}")));
  }

  private HttpResponse<String> take(String cookie, String console) throws Exception {
    var request =
        world.request(TAKING).header("Cookie", cookie).POST(BodyPublishers.ofString(REASON));
    if (!console.isEmpty()) {
      request.header("X-Privet-Request", console);
    }
    return world.send(request);
  }
}
