package io.privet.embedded;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A schema registry over HTTP that knows the two requests of a Confluent serializer and
 * deserializer: register a schema, fetch a schema by its id. It can go away in two ways.
 */
final class RegistryStandIn implements AutoCloseable {
  private static final Pattern REGISTER = Pattern.compile("/subjects/[^/]+/versions");
  private static final Pattern FETCH = Pattern.compile("/schemas/ids/(\\d+)");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<String> schemas = new CopyOnWriteArrayList<>();
  private final AtomicInteger refusals = new AtomicInteger();
  private final int port;
  private volatile boolean unavailable;
  private @Nullable HttpServer server;

  /** Starts on any free port. */
  RegistryStandIn() throws IOException {
    server = listen(0);
    port = server.getAddress().getPort();
  }

  /** Address for {@code schema.registry.url}. */
  String url() {
    return "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port;
  }

  /** Answers everything with 503 until {@link #recover}. */
  void becomeUnavailable() {
    refusals.set(0);
    unavailable = true;
  }

  /** Answers again. */
  void recover() {
    unavailable = false;
  }

  /** Requests that were answered with 503 since {@link #becomeUnavailable}. */
  int refusals() {
    return refusals.get();
  }

  /** Stops listening: connections are refused until {@link #listenAgain}. */
  void stopListening() {
    HttpServer stopping = server;
    server = null;
    if (stopping != null) {
      stopping.stop(0);
    }
  }

  @Override
  public void close() {
    stopListening();
  }

  /** Listens again on the same port. */
  void listenAgain() throws IOException {
    server = listen(port);
  }

  private HttpServer listen(int wantedPort) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), wantedPort);
    HttpServer listening = HttpServer.create(address, 0);
    listening.createContext("/", this::answer);
    listening.start();
    return listening;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Matcher fetch = FETCH.matcher(path);
    if (unavailable) {
      refusals.incrementAndGet();
      respond(exchange, 503, Map.of("error_code", 50301, "message", "unavailable"));
    } else if (REGISTER.matcher(path).matches()) {
      respond(exchange, 200, Map.of("id", idOf(schemaOf(exchange))));
    } else if (fetch.matches() && Integer.parseInt(fetch.group(1)) <= schemas.size()) {
      respond(exchange, 200, Map.of("schema", schemas.get(Integer.parseInt(fetch.group(1)) - 1)));
    } else {
      respond(exchange, 404, Map.of("error_code", 40403, "message", "Schema not found"));
    }
  }

  private static String schemaOf(HttpExchange exchange) throws IOException {
    return JSON.readTree(exchange.getRequestBody()).path("schema").asText();
  }

  /** Ids count from 1, in the order of registration. */
  private synchronized int idOf(String schema) {
    if (!schemas.contains(schema)) {
      schemas.add(schema);
    }
    return schemas.indexOf(schema) + 1;
  }

  private static void respond(HttpExchange exchange, int status, Map<String, ?> body)
      throws IOException {
    byte[] bytes = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/vnd.schemaregistry.v1+json");
    exchange.sendResponseHeaders(status, bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    }
  }
}
