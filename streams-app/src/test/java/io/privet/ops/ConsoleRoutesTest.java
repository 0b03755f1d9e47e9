package io.privet.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConsoleRoutesTest {
  private final HttpServer server =
      HttpServer.start(new Endpoint("127.0.0.1", 0, Optional.empty(), ConsoleRoutes::register));
  private final Browser browser = new Browser(server.port());

  @AfterEach
  void close() {
    browser.close();
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html",
    "/main.js, text/javascript",
    "/views/alert.js, text/javascript",
    "/style.css, text/css",
    "/icon.svg, image/svg+xml",
    "/lib/preact/preact.module.js, text/javascript",
    "/lib/uplot/uPlot.esm.js, text/javascript",
    "/lib/uplot/uPlot.min.css, text/css"
  })
  void servesWhatThePageAsksFor(String path, String type) throws Exception {
    HttpResponse<String> response = browser.get(path);

    assertEquals(200, response.statusCode());
    String told = response.headers().firstValue("Content-Type").orElse("");
    assertTrue(told.startsWith(type), told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../Main.class",
        "/%2e%2e/api/openapi.yaml",
        "/views/..%2f..%2fapi/openapi.yaml",
        "/lib/preact/..%2f..%2fLICENSE",
        "/lib/preact/%2e%2e/package.json",
        "//etc/passwd",
        "/views/",
        "/nothing.js"
      })
  void servesNothingElse(String path) throws Exception {
    assertFalse(browser.get(path).statusCode() < 400, path);
  }

  @Test
  void letsThePageRunItsOwnScriptsAlone() throws Exception {
    HttpResponse<String> page = browser.get("/");

    String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.startsWith("default-src 'none'; script-src 'self';"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertFalse(page.body().contains("http"), "the page names another host");
  }
}
