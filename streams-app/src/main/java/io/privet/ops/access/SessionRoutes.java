package io.privet.ops.access;

import io.helidon.http.SetCookie;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.privet.ops.Json;
import io.privet.ops.ProblemException;
import java.time.Instant;
import java.util.Optional;

/** Lets a browser keep a token where its scripts cannot read it. */
public final class SessionRoutes {
  private record SignIn(String token) {}

  private record Session(String name, String role) {}

  private final Gate gate;
  private final Optional<OneTimeCode> code;

  /** Sessions of those that the gate lets through, or who have the code. */
  public SessionRoutes(Gate gate, Optional<OneTimeCode> code) {
    this.gate = gate;
    this.code = code;
  }

  /** Puts the token of the body into a cookie; a one-time code stands for its token. */
  public void signIn(ServerRequest request, ServerResponse response) {
    if (!request.content().hasEntity()) {
      throw Gate.unauthorized();
    }
    String presented = Json.read(request, SignIn.class).token();
    if (presented == null) {
      throw ProblemException.badRequest("the field token is missing");
    }
    String secret = code.flatMap(each -> each.exchange(presented)).orElse(presented);
    Caller caller = gate.admit(secret, Gate.address(request));
    response.headers().addCookie(Credential.cookie(secret, request.isSecure()));
    send(response, caller);
  }

  /** Tells who asks. */
  public void show(ServerRequest request, ServerResponse response) {
    send(response, Caller.of(request));
  }

  /** Takes the cookie back. */
  public void signOut(ServerRequest request, ServerResponse response) {
    response
        .headers()
        .addCookie(
            SetCookie.builder(Credential.cookie("", request.isSecure()))
                .expires(Instant.EPOCH)
                .build());
    response.status(Status.NO_CONTENT_204).send();
  }

  private static void send(ServerResponse response, Caller caller) {
    Json.send(response, new Session(caller.name(), caller.role().text()));
  }
}
