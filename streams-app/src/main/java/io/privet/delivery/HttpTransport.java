package io.privet.delivery;

import io.privet.notify.SinkRequest;
import io.privet.notify.SinkResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests over HTTP: POST alone, to allowed hosts, without following redirects, each with a
 * deadline for the whole of its answer. Failures are values; neither they nor any log show an
 * address or a header. Safe for several threads.
 */
final class HttpTransport implements AutoCloseable {
  /** The most of an answer that is read, bytes. */
  static final int MAX_ANSWER_BYTES = 64 * 1024;

  private final HttpClient client;
  private final HttpRules rules;
  private final HostCheck check;

  HttpTransport(HttpRules rules) {
    this(rules, InetAddress::getAllByName);
  }

  HttpTransport(HttpRules rules, HostCheck.Names names) {
    this.rules = rules;
    check = new HostCheck(rules, names);
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(rules.connectTimeout());
    rules.proxy().ifPresent(proxy -> builder.proxy(ProxySelector.of(proxy)));
    client = builder.build();
  }

  /**
   * Sends one request and waits for the whole answer, no longer than the deadline.
   *
   * @throws InterruptedException when the thread is interrupted; the request is given up
   */
  Answer post(SinkRequest.HttpPost post) throws InterruptedException {
    try {
      Optional<String> objection = check.objection(post.url());
      return objection.isPresent() ? new Answer.NotAllowed(objection.get()) : exchange(post);
    } catch (UnknownHostException e) {
      return new Answer.NoAnswer("the host has no address");
    } catch (IllegalArgumentException e) { // its message would show the header or the address
      return new Answer.NotAllowed("the request is not a valid one");
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }

  private Answer exchange(SinkRequest.HttpPost post) throws InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(post.url()).POST(HttpRequest.BodyPublishers.ofString(post.body()));
    post.headers().forEach(request::header);
    CompletableFuture<HttpResponse<String>> exchange =
        client.sendAsync(request.build(), info -> new BoundedBody(MAX_ANSWER_BYTES));
    try {
      return new Answer.Received(
          response(exchange.get(rules.deadline().toMillis(), TimeUnit.MILLISECONDS)));
    } catch (TimeoutException e) {
      return new Answer.NoAnswer("no whole answer within " + rules.deadline().toMillis() + " ms");
    } catch (ExecutionException e) {
      return new Answer.NoAnswer(reason(e.getCause()));
    } finally {
      exchange.cancel(true); // ends the exchange unless it is over
    }
  }

  private static SinkResponse response(HttpResponse<String> response) {
    Map<String, String> headers = new HashMap<>();
    response.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
    return new SinkResponse(response.statusCode(), headers, response.body());
  }

  private String reason(@Nullable Throwable failure) {
    return switch (failure) {
      case HttpConnectTimeoutException timeout ->
          "no connection within " + rules.connectTimeout().toMillis() + " ms";
      case ConnectException refused -> "the connection was refused";
      case SSLException broken -> "the TLS connection failed";
      case IOException broken -> "the connection broke";
      case null, default -> "sending failed";
    };
  }
}
