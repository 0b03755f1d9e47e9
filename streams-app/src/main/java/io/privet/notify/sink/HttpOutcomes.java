package io.privet.notify.sink;

import io.privet.notify.Outcome;
import io.privet.notify.SinkResponse;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/** What the status of an HTTP answer means where a service has no words of its own for it. */
final class HttpOutcomes {
  /** It was too slow, too early or too much: the same may succeed later. */
  private static final Set<Integer> RETRIED = Set.of(408, 425, 429);

  /** The address or the credential is wrong, or the destination is gone. */
  private static final Set<Integer> DISABLING = Set.of(401, 402, 403, 404, 405, 407, 410, 421, 451);

  private final InstantSource clock;

  /** Outcomes by a clock that dates in headers are measured against. */
  HttpOutcomes(InstantSource clock) {
    this.clock = clock;
  }

  /** Delivered, to be tried again, refused, or switched off. */
  Outcome of(SinkResponse response) {
    int status = response.status();
    if (status >= 200 && status < 300) {
      return new Outcome.Delivered(Optional.empty());
    }
    if (status >= 500 || RETRIED.contains(status)) {
      return retry("it answered with status " + status, response);
    }
    if (status >= 300 && status < 400) {
      return new Outcome.Disabled(
          "it answered with status " + status + ", and redirects are not followed");
    }
    return DISABLING.contains(status)
        ? new Outcome.Disabled(
            "it answered with status " + status + ": check its address and its credential")
        : new Outcome.Rejected("it answered with status " + status);
  }

  /** To be tried again when the answer says so. */
  Outcome.Retry retry(String reason, SinkResponse response) {
    return new Outcome.Retry(reason, RetryAfter.of(response, clock.instant()));
  }
}
