package io.privet.embedded;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A service on this machine's loopback address that takes POST requests of JSON, no more in a time
 * than it states, and has faults. A request with a fault is not taken.
 */
abstract class FakeService implements AutoCloseable {
  /** What a service answers. */
  record Reply(int status, String body) {}

  /** The most requests that are taken within a time. */
  record Limit(int requests, Duration window) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Limit limit;
  private final Weather weather;
  private final InstantSource clock;
  private final Deque<Instant> taken = new ArrayDeque<>();
  private final Map<Weather.Event, Integer> events = new EnumMap<>(Weather.Event.class);
  private int overLimit;

  FakeService(Limit limit, Weather weather, InstantSource clock) throws IOException {
    this.limit = limit;
    this.weather = weather;
    this.clock = clock;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** Takes a request in; called by one thread at a time. */
  abstract Reply take(HttpExchange exchange, String body);

  /** The address of a path. */
  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** How often each fault happened. */
  synchronized Map<Weather.Event, Integer> events() {
    return Map.copyOf(events);
  }

  /** How many requests came too fast. */
  synchronized int overLimit() {
    return overLimit;
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Weather.Event event = weather.next();
    count(event);
    switch (event) {
      case NONE -> answer(exchange, body);
      case TOO_MANY -> refuse(exchange);
      case SERVER_ERROR -> send(exchange, new Reply(500, "try again"));
      case SILENCE -> waitForClose();
      case BREAK -> exchange.close();
      case SLOW_BODY -> {
        exchange.sendResponseHeaders(200, 1_000);
        exchange.getResponseBody().write('.');
        exchange.getResponseBody().flush();
        waitForClose();
      }
    }
  }

  private void answer(HttpExchange exchange, String body) throws IOException {
    Reply reply;
    synchronized (this) {
      if (!exchange.getRequestMethod().equals("POST")) {
        reply = new Reply(405, "");
      } else if (isTooFast()) {
        overLimit++;
        reply = new Reply(429, "");
      } else {
        reply = take(exchange, body);
      }
    }
    if (reply.status() == 429) {
      refuse(exchange);
    } else {
      send(exchange, reply);
    }
  }

  private boolean isTooFast() {
    Instant now = clock.instant();
    while (!taken.isEmpty() && !taken.getFirst().plus(limit.window()).isAfter(now)) {
      taken.removeFirst();
    }
    if (taken.size() >= limit.requests()) {
      return true;
    }
    taken.add(now);
    return false;
  }

  /** Says when to come back, in either form that HTTP knows. */
  private void refuse(HttpExchange exchange) throws IOException {
    Instant now = clock.instant();
    String when =
        now.getEpochSecond() % 2 == 0
            ? "1"
            : DateTimeFormatter.RFC_1123_DATE_TIME.format(
                now.plusSeconds(1).atOffset(ZoneOffset.UTC));
    exchange.getResponseHeaders().set("Retry-After", when);
    send(exchange, new Reply(429, ""));
  }

  private synchronized void count(Weather.Event event) {
    events.merge(event, 1, Integer::sum);
  }

  private void waitForClose() {
    try {
      var unused = closing.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
