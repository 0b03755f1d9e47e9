package io.privet.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.privet.notify.SinkRequest;
import io.privet.notify.SinkResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class HttpTransportTest {
  private static final Duration DEADLINE = Duration.ofMillis(400);

  private final List<String> received = new CopyOnWriteArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;
  private HttpTransport transport;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
    transport = transport(DEADLINE);
  }

  @AfterEach
  void stop() {
    over.countDown();
    transport.close();
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void postsAndReturnsStatusHeadersAndBody() throws Exception {
    answer(
        exchange -> {
          received.add(
              exchange.getRequestMethod()
                  + " "
                  + exchange.getRequestHeaders().getFirst("X-Key")
                  + " "
                  + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.getResponseHeaders().set("Retry-After", "7");
          send(exchange, 429, "slow down");
        });
    SinkResponse response = response(post(Map.of("X-Key", "k")));
    assertEquals(429, response.status());
    assertEquals(Optional.of("7"), response.header("retry-after"));
    assertEquals("slow down", response.body());
    assertEquals(List.of("POST k häy"), received);
  }

  @Test
  void followsNoRedirect() throws Exception {
    answer(
        exchange -> {
          received.add(exchange.getRequestURI().getPath());
          exchange.getResponseHeaders().set("Location", "/elsewhere");
          send(exchange, 307, "");
        });
    assertEquals(307, response(post(Map.of())).status());
    assertEquals(List.of("/secret"), received);
  }

  @Test
  void readsOnlyTheBeginningOfALongAnswer() throws Exception {
    answer(exchange -> send(exchange, 200, "x".repeat(10_000_000)));
    try (HttpTransport patient = transport(Duration.ofSeconds(20))) {
      assertEquals(65_536, response(patient.post(request(Map.of()))).body().length());
    }
  }

  @Test
  void givesUpAnAnswerThatDoesNotCome() throws Exception {
    answer(exchange -> await());
    assertEquals(new Answer.NoAnswer("no whole answer within 400 ms"), post(Map.of()));
  }

  @Test
  void givesUpAnAnswerWhoseBodyDoesNotEnd() throws Exception {
    answer(
        exchange -> {
          exchange.sendResponseHeaders(200, 100);
          exchange.getResponseBody().write('x');
          exchange.getResponseBody().flush();
          await();
        });
    assertEquals(new Answer.NoAnswer("no whole answer within 400 ms"), post(Map.of()));
  }

  @Test
  void tellsABrokenConnection() throws Exception {
    answer(HttpExchange::close);
    assertEquals(new Answer.NoAnswer("the connection broke"), post(Map.of()));
  }

  @Test
  void tellsARefusedConnection() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    assertEquals(
        new Answer.NoAnswer("the connection was refused"),
        transport.post(
            new SinkRequest.HttpPost(
                URI.create("http://127.0.0.1:" + port + "/secret"), Map.of(), "")));
  }

  @Test
  void sendsNothingToAHostThatIsNotAllowed() throws Exception {
    assertEquals(
        new Answer.NotAllowed("the host is not one of the allowed hosts"),
        transport.post(
            new SinkRequest.HttpPost(URI.create("https://evil.example/"), Map.of(), "")));
  }

  @Test
  void showsNoHeaderThatCannotBeSent() throws Exception {
    Answer answer = post(Map.of("X-Key", "secret\r\nX-More: 1"));
    assertEquals(new Answer.NotAllowed("the request is not a valid one"), answer);
    assertFalse(answer.toString().contains("secret"));
  }

  private void answer(com.sun.net.httpserver.HttpHandler handler) {
    server.createContext("/", handler);
  }

  private Answer post(Map<String, String> headers) throws InterruptedException {
    return transport.post(request(headers));
  }

  private SinkRequest.HttpPost request(Map<String, String> headers) {
    return new SinkRequest.HttpPost(
        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/secret"),
        headers,
        "häy");
  }

  private static SinkResponse response(Answer answer) {
    return assertInstanceOf(Answer.Received.class, answer).response();
  }

  private static HttpTransport transport(Duration deadline) {
    return new HttpTransport(
        new HttpRules(
            Set.of(), Set.of("127.0.0.1"), Optional.empty(), Duration.ofSeconds(5), deadline));
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private void await() {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
