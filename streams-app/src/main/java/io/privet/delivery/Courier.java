package io.privet.delivery;

import io.privet.notify.SinkRequest;
import io.privet.notify.SinkResponse;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests, one at a time, on a thread of its own, so that its lane goes on reading
 * meanwhile. Apart from that thread it belongs to one thread.
 */
final class Courier implements AutoCloseable {
  private static final SinkResponse TAKEN = new SinkResponse(200, Map.of(), "");

  private final HttpTransport http;
  private final Producer<String, byte[]> producer;
  private final PrintStream console;
  private final ExecutorService thread;
  private @Nullable Future<Answer> underway;

  /** A courier of the lane of a sink. */
  Courier(String sink, HttpTransport http, Producer<String, byte[]> producer, PrintStream console) {
    this.http = http;
    this.producer = producer;
    this.console = console;
    thread =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("privet-notify-" + sink + "-send").factory());
  }

  /** Begins to send a request. */
  void send(SinkRequest request) {
    underway = thread.submit(() -> deliver(request));
  }

  /** The answer to the request, once; waits for it no longer than this. */
  Optional<Answer> answer(Duration patience) {
    if (underway == null) {
      return Optional.empty();
    }
    try {
      Answer answer = underway.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      underway = null;
      return Optional.of(answer);
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException("sending a request failed in an unforeseen way", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Gives the request up; whether the sink took it is not known. */
  void abandon() {
    if (underway != null) {
      underway.cancel(true);
      underway = null;
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  private Answer deliver(SinkRequest request) throws InterruptedException {
    return switch (request) {
      case SinkRequest.HttpPost post -> http.post(post);
      case SinkRequest.TopicRecord record -> write(record);
      case SinkRequest.ConsoleText text -> {
        console.println(text.text());
        yield new Answer.Received(TAKEN);
      }
    };
  }

  private Answer write(SinkRequest.TopicRecord record) throws InterruptedException {
    ProducerRecord<String, byte[]> sent =
        new ProducerRecord<>(
            record.topic(), record.key(), record.value().getBytes(StandardCharsets.UTF_8));
    record
        .headers()
        .forEach((name, value) -> sent.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try {
      var unused = producer.send(sent).get();
      return new Answer.Received(TAKEN);
    } catch (ExecutionException | KafkaException e) {
      return new Answer.NoAnswer("Kafka did not take the record");
    }
  }
}
