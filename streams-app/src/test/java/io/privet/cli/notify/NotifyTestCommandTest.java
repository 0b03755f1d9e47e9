package io.privet.cli.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.privet.cli.PrivetCommandLine;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Timeout(30)
final class NotifyTestCommandTest {
  private final List<String> received = new CopyOnWriteArrayList<>();
  private final StringWriter errors = new StringWriter();
  private HttpServer server;
  private int status = 202;

  @TempDir private Path folder;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          received.add(
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void opensAnIncidentAndResolvesIt() throws IOException {
    assertEquals(0, run("pager"));

    assertEquals(2, received.size());
    assertTrue(received.getFirst().contains("\"event_action\":\"trigger\""));
    assertTrue(received.getLast().contains("\"event_action\":\"resolve\""));
    assertEquals("pager took it\n", errors.toString());
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    status = 403;

    assertEquals(1, run("pager"));
    assertEquals(2, run("pigeon"));

    assertEquals(
        List.of(
            "pager would be switched off: it answered with status 403: check its address and its"
                + " credential",
            "--sink was another word but must be one of the settings: pager; see privet notify test"
                + " --help"),
        errors.toString().lines().toList());
  }

  private int run(String sink) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("privet.yaml"),
            """
            kafka.bootstrap.servers: localhost:1
            schema.registry.url: http://localhost:1
            sources: [{topic: spans, format: litellm}]
            privacy: {key: 0123456789abcdef0123456789abcdef, partition-key: 0123456789abcdef0123456789abcdeg}
            notify:
              allowed-hosts: 127.0.0.1
              sinks:
                - {name: pager, type: pagerduty, routing-key: 0123456789abcdef0123456789abcdef, url: "http://127.0.0.1:%d/"}
            """
                .formatted(server.getAddress().getPort()));
    CommandLine commandLine = PrivetCommandLine.create();
    commandLine.setErr(new PrintWriter(errors, true));
    return commandLine.execute("notify", "test", "--sink", sink, "--config", file.toString());
  }
}
