package io.privet.ops;

import io.helidon.http.Header;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;

/** A request cannot be answered; the message is told to whoever asked. */
public final class ProblemException extends RuntimeException {
  private final Status status;
  private final transient List<Header> headers;

  /** A problem whose answer bears some headers more. */
  public ProblemException(Status status, String detail, Header... headers) {
    super(detail);
    this.status = status;
    this.headers = List.of(headers);
  }

  /** A request that asks for what is not there. */
  public static ProblemException notFound(String detail) {
    return new ProblemException(Status.NOT_FOUND_404, detail);
  }

  /** A request that is not as it must be. */
  public static ProblemException badRequest(String detail) {
    return new ProblemException(Status.BAD_REQUEST_400, detail);
  }

  /** A request that does not go together with how things are. */
  public static ProblemException conflict(String detail) {
    return new ProblemException(Status.CONFLICT_409, detail);
  }

  /** Answers with it. */
  void send(ServerResponse response) {
    headers.forEach(response::header);
    Problem.of(status, String.valueOf(getMessage())).send(response);
  }
}
