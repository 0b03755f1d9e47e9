package io.privet.ops;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerResponse;

/**
 * Why a request was not answered, in the form of RFC 9457.
 *
 * @param type tells kinds of problems with one status apart; none do so far
 * @param title the status in words
 * @param status the HTTP status
 * @param detail what was wrong and what was expected; holds nothing of the request but names
 */
record Problem(String type, String title, int status, String detail) {
  static final String MEDIA_TYPE = "application/problem+json";

  /** A problem of a status. */
  static Problem of(Status status, String detail) {
    return new Problem("about:blank", status.reasonPhrase(), status.code(), detail);
  }

  /** Answers with this. */
  void send(ServerResponse response) {
    response.status(status).header(HeaderNames.CONTENT_TYPE, MEDIA_TYPE).send(Json.bytes(this));
  }
}
