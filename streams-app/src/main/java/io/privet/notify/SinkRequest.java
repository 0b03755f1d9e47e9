package io.privet.notify;

import java.net.URI;
import java.util.Map;

/** One thing to send. Its text form shows neither address nor headers: both may hold secrets. */
public sealed interface SinkRequest {
  /**
   * An HTTP POST.
   *
   * @param headers by name; every value fits on one line
   * @param body sent as UTF-8
   */
  record HttpPost(URI url, Map<String, String> headers, String body) implements SinkRequest {
    public HttpPost {
      headers = Map.copyOf(headers);
    }

    @Override
    public String toString() {
      return "POST of " + body.length() + " characters";
    }
  }

  /**
   * A Kafka record.
   *
   * @param headers by name
   * @param value written as UTF-8
   */
  record TopicRecord(String topic, String key, Map<String, String> headers, String value)
      implements SinkRequest {
    public TopicRecord {
      headers = Map.copyOf(headers);
    }

    @Override
    public String toString() {
      return "record of " + value.length() + " characters";
    }
  }

  /** Text for standard output. */
  record ConsoleText(String text) implements SinkRequest {}
}
