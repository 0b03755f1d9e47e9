package io.privet.embedded;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A real schema registry that speaks Confluent's protocol (Apicurio Registry), as a process of its
 * own that only this machine reaches. It can be stopped and started again on the same port, with
 * what was registered.
 */
final class RegistryServer implements AutoCloseable {
  /** Where the build unpacks the server. */
  private static final Path PROGRAM = Path.of("target/registry/quarkus-run.jar");

  private static final String HOST = InetAddress.getLoopbackAddress().getHostAddress();
  private static final int POLL_MILLIS = 200;
  private static final int STOP_SECONDS = 10;

  private final Path folder;
  private final int port;
  private final Map<String, String> environment = new HashMap<>();
  private @Nullable Process process;

  private RegistryServer(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    port = freePort();
    environment.put("QUARKUS_HTTP_HOST", HOST);
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    environment.put("QUARKUS_MANAGEMENT_HOST", HOST);
    environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(freePort()));
    environment.put(
        "APICURIO_DATASOURCE_URL", "jdbc:h2:file:" + folder.toAbsolutePath().resolve("registry"));
  }

  /** Starts one that keeps its data in {@code folder} and asks for no credentials. */
  static RegistryServer start(Path folder) throws IOException, InterruptedException {
    RegistryServer server = new RegistryServer(folder);
    server.start();
    return server;
  }

  /** Starts one that knows a single user, by basic authentication. */
  static RegistryServer start(Path folder, String user, String password)
      throws IOException, InterruptedException {
    RegistryServer server = new RegistryServer(folder);
    server.environment.put("QUARKUS_HTTP_AUTH_BASIC", "true");
    server.environment.put("APICURIO_AUTH_ROLE_BASED_AUTHORIZATION", "true");
    server.environment.put("QUARKUS_SECURITY_USERS_EMBEDDED_PLAIN_TEXT", "true");
    server.environment.put("QUARKUS_SECURITY_USERS_EMBEDDED_USERS_" + user, password);
    server.environment.put("QUARKUS_SECURITY_USERS_EMBEDDED_ROLES_" + user, "sr-admin");
    server.start();
    return server;
  }

  /** Address for {@code schema.registry.url}. */
  String url() {
    return "http://" + HOST + ":" + port + "/apis/ccompat/v7";
  }

  /** Starts the process and waits until it answers; the test's own limit ends a vain wait. */
  void start() throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-jar",
            PROGRAM.toAbsolutePath().toString());
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("server.log").toFile());
    Process starting = builder.start();
    process = starting;
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (!answers(client)) {
        if (starting.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
          throw new IOException(
              "the registry ended: " + Files.readString(folder.resolve("server.log")));
        }
      }
    }
  }

  /** Stops the process in order: from now on connections are refused. */
  void stop() throws InterruptedException {
    Process stopping = process;
    process = null;
    if (stopping != null) {
      stopping.destroy();
      if (!stopping.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        stopping.destroyForcibly();
      }
    }
  }

  @Override
  public void close() {
    Process stopping = process;
    process = null;
    if (stopping != null) {
      stopping.destroyForcibly().onExit().join();
    }
  }

  private boolean answers(HttpClient client) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url() + "/subjects"))
            .timeout(Duration.ofSeconds(2))
            .build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() < 500;
    } catch (ConnectException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
