package io.privet.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.helidon.webserver.http.HttpRouting;
import io.privet.config.Operation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class HttpServersTest {
  private static final String LOOPBACK = "127.0.0.1";

  private final List<HttpServers> started = new ArrayList<>();

  @AfterEach
  void close() {
    started.forEach(HttpServers::close);
  }

  @Test
  void keepsTheApiOffThePortOfHealthAndMetrics() throws Exception {
    Operation settings = operation(freePort(), freePort());
    start(settings);
    try (Browser ops = new Browser(settings.ops().port());
        Browser api = new Browser(settings.api().port())) {
      assertEquals(200, ops.get("/ops").statusCode());
      assertEquals(404, ops.get("/api").statusCode());
      assertEquals(404, api.get("/ops").statusCode());
      assertEquals(200, api.get("/api").statusCode());
    }
  }

  @Test
  void servesBothAtOnePort() throws Exception {
    int port = freePort();
    start(operation(port, port));
    try (Browser browser = new Browser(port)) {
      assertEquals(200, browser.get("/ops").statusCode());
      assertEquals(200, browser.get("/api").statusCode());
    }
  }

  @Test
  void listensNowhereWhenAPortCannotBeHad() throws Exception {
    int free = freePort();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThrows(IllegalStateException.class, () -> start(operation(free, taken.getLocalPort())));
    }
    try (ServerSocket again = new ServerSocket(free, 1, InetAddress.getLoopbackAddress())) {
      assertEquals(free, again.getLocalPort());
    }
  }

  private void start(Operation settings) {
    started.add(HttpServers.start(settings, route("/ops"), route("/api")));
  }

  private static Consumer<HttpRouting.Builder> route(String path) {
    return routing -> routing.get(path, (request, response) -> response.send("here"));
  }

  private static Operation operation(int ops, int api) {
    return new Operation(
        new Operation.Listener(LOOPBACK, ops),
        new Operation.Listener(LOOPBACK, api),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
