package io.privet.notify;

import java.util.Map;
import java.util.Optional;

/**
 * An answer of a sink.
 *
 * @param status HTTP status; 200 where the sink is no HTTP service and took it
 * @param headers by name in lower case
 * @param body as text; at most 64 KiB of it
 */
public record SinkResponse(int status, Map<String, String> headers, String body) {
  public SinkResponse {
    headers = Map.copyOf(headers);
  }

  /** A header by its name in lower case. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }
}
