package io.privet.ops.api;

import io.privet.config.StatedSetting;
import io.privet.detect.Detector;
import io.privet.detect.DetectorModes;
import io.privet.detect.Detectors;
import io.privet.detect.ThresholdValues;
import io.privet.ingest.SourceUnavailableException;
import io.privet.model.Adoption;
import io.privet.model.Alert;
import io.privet.model.Command;
import io.privet.model.Decision;
import io.privet.model.RiskPattern;
import io.privet.model.Silence;
import io.privet.ops.Condition;
import io.privet.ops.Endpoint;
import io.privet.ops.HttpServer;
import io.privet.ops.access.Caller;
import io.privet.ops.access.Gate;
import io.privet.ops.access.OneTimeCode;
import io.privet.ops.access.Role;
import io.privet.ops.access.SessionRoutes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/** The API on a port of this machine, with fakes behind it; tokens are the names of their roles. */
final class ApiWorld implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  static final String CODE = "code-for-one-time";

  final AlertIndex alerts = new AlertIndex();
  final CommandBook commands = new CommandBook();
  final BlockingQueue<Command> sent = new LinkedBlockingQueue<>();
  final AtomicBoolean isKafkaDown = new AtomicBoolean();
  final Api api;

  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpServer server;

  ApiWorld() {
    Gate gate =
        new Gate(
            (secret, now) -> Role.of(secret).map(role -> new Caller(secret + "-on-call", role)),
            InstantSource.fixed(NOW));
    api =
        new Api(
            gate,
            new SessionRoutes(gate, Optional.of(new OneTimeCode(CODE, "admin"))),
            new ApiParts(
                alerts,
                commands,
                this::send,
                Map.of("MIT-RATE", "Limit the rate"),
                Detectors.create(ThresholdValues.DEFAULTS).stream().map(Detector::spec).toList(),
                DetectorModes.DEFAULTS,
                ThresholdValues.DEFAULTS,
                () -> List.of(new Condition("stream", true, "running")),
                () ->
                    List.of(
                        new SinkState(
                            "on-call",
                            "DISABLED",
                            Optional.of(NOW),
                            Optional.empty(),
                            Optional.of("the routing key is refused"),
                            Optional.of(NOW))),
                () -> new Versions("1.2.3", "21", "r1", "b1"),
                "Topologies:\n",
                List.of(new StatedSetting("privacy.key", "****", false)),
                InstantSource.fixed(NOW)));
    server = HttpServer.start(new Endpoint("127.0.0.1", 0, Optional.empty(), api::register));
  }

  /** A world with an alert, a silence and an adopted mitigation. */
  static ApiWorld peopled() {
    ApiWorld world = new ApiWorld();
    Alert alert = ApiAlerts.open("V1c3bG9uZ2FsZXJ0aWQ", 30);
    world.alerts.put(alert.alertId(), alert);
    world.alerts.remember(alert);
    world.commands.apply(command("c1", silence("s1")));
    world.commands.apply(
        command(
            "c2",
            new Adoption(
                "MIT-RATE",
                Optional.of(alert.alertId()),
                Optional.empty(),
                Optional.of("credit-v2"),
                Adoption.State.ADOPTED)));
    return world;
  }

  static Silence silence(String id) {
    return new Silence(
        id,
        Optional.empty(),
        Optional.of("acme"),
        Set.of(RiskPattern.P02),
        Optional.empty(),
        Optional.empty(),
        NOW.minusSeconds(60),
        NOW.plusSeconds(3_600));
  }

  static Command command(String id, Decision decision) {
    return new Command(id, NOW, "ada", "load test", Optional.of(decision));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
        .timeout(Duration.ofSeconds(30));
  }

  HttpRequest.Builder request(String path, String token) {
    return request(Api.BASE + path).header("Authorization", "Bearer " + token);
  }

  HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
    return send(request(path, token));
  }

  HttpResponse<String> post(String path, String token, String body)
      throws IOException, InterruptedException {
    return send(request(path, token).POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  HttpClient client() {
    return client;
  }

  @Override
  public void close() {
    client.shutdownNow();
    server.close();
  }

  private void send(Command command) {
    if (isKafkaDown.get()) {
      throw new SourceUnavailableException("Kafka is down", new IOException("no answer"));
    }
    sent.add(command);
  }
}
