package io.privet.ops.access;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.privet.ops.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Lets requests through whose token holds and has the role that is needed. */
public final class Gate {
  /**
   * Must come with a change that rests on a cookie: a page of another site cannot add it without
   * asking first, and is never allowed to.
   */
  public static final String CONSOLE_HEADER = "X-Privet-Request";

  private static final HeaderName CONSOLE = HeaderNames.create(CONSOLE_HEADER);
  private static final Set<Method> READING = Set.of(Method.GET, Method.HEAD);

  private final BiFunction<String, Instant, Optional<Caller>> tokens;
  private final InstantSource clock;
  private final Guesses guesses = new Guesses();

  /**
   * A gate before these tokens.
   *
   * @param tokens who bears a secret, if it holds at a time
   */
  public Gate(BiFunction<String, Instant, Optional<Caller>> tokens, InstantSource clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  /** The same handler, for those alone who may do what a role may. */
  public Handler guard(Role needed, Handler handler) {
    return (request, response) -> {
      Credential credential = Credential.of(request).orElseThrow(Gate::unauthorized);
      Caller caller = admit(credential.secret(), address(request));
      if (!caller.role().includes(needed)) {
        throw new ProblemException(
            Status.FORBIDDEN_403,
            "this needs the role "
                + needed.text()
                + ", and the token "
                + caller.name()
                + " has the role "
                + caller.role().text());
      }
      if (credential.isCookie()
          && !READING.contains(request.prologue().method())
          && !request.headers().contains(CONSOLE)) {
        throw new ProblemException(
            Status.FORBIDDEN_403, "a change from a browser needs the header " + CONSOLE_HEADER);
      }
      request.context().register(caller);
      handler.handle(request, response);
    };
  }

  /**
   * Who bears a secret.
   *
   * @throws ProblemException where nobody does, or too many were tried
   */
  Caller admit(String secret, String address) {
    Instant now = clock.instant();
    Optional<Duration> waiting = guesses.waiting(address, now);
    if (waiting.isPresent()) {
      throw new ProblemException(
          Status.TOO_MANY_REQUESTS_429,
          "too many tokens were tried that do not hold",
          HeaderValues.create(HeaderNames.RETRY_AFTER, waiting.get().toSeconds() + 1));
    }
    return tokens
        .apply(secret, now)
        .orElseThrow(
            () -> {
              guesses.failed(address, now);
              return unauthorized();
            });
  }

  static String address(ServerRequest request) {
    return request.remotePeer().host();
  }

  static ProblemException unauthorized() {
    return new ProblemException(
        Status.UNAUTHORIZED_401,
        "this needs a token that holds, as Authorization: Bearer",
        HeaderValues.create(HeaderNames.WWW_AUTHENTICATE, "Bearer"));
  }
}
