package io.privet.ops.access;

import io.helidon.webserver.http.ServerRequest;

/**
 * Who asks, as the token says.
 *
 * @param name name of the token
 */
public record Caller(String name, Role role) {
  /** The caller of a request that the {@link Gate} let through. */
  public static Caller of(ServerRequest request) {
    return request
        .context()
        .get(Caller.class)
        .orElseThrow(() -> new IllegalStateException("the request came round the gate"));
  }
}
