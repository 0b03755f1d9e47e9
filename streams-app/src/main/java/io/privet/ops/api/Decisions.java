package io.privet.ops.api;

import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.privet.ingest.SourceUnavailableException;
import io.privet.model.Command;
import io.privet.model.Decision;
import io.privet.ops.Json;
import io.privet.ops.ProblemException;
import io.privet.ops.access.Caller;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what callers decide to the topic of commands, and notes it in the audit log. A decision
 * takes effect when the stream has read it, so the answer is that it was accepted.
 *
 * @param sender sends a command, and returns once it is safe; throws {@link
 *     SourceUnavailableException} where that cannot be
 */
record Decisions(Consumer<Command> sender, InstantSource clock) {
  /** The longest reason, in characters. */
  static final int MAX_REASON = 500;

  private static final Logger AUDIT = LoggerFactory.getLogger("io.privet.audit");

  private record Accepted(String commandId, String id) {}

  /**
   * Sends a decision of the caller.
   *
   * @param id what it is about, as the answer and the audit log name it
   */
  void send(
      ServerRequest request,
      ServerResponse response,
      String id,
      @Nullable String reason,
      Decision decision) {
    Caller caller = Caller.of(request);
    Command command =
        new Command(
            UUID.randomUUID().toString(),
            clock.instant(),
            caller.name(),
            checked(reason),
            Optional.of(decision));
    try {
      sender.accept(command);
    } catch (SourceUnavailableException e) {
      throw new ProblemException(
          Status.SERVICE_UNAVAILABLE_503,
          "the decision could not be kept, as Kafka or the registry does not answer",
          HeaderValues.create(HeaderNames.RETRY_AFTER, "5"));
    }
    AUDIT.info(
        "{} ({}) from {} decided {} about {} as command {}",
        caller.name(),
        caller.role().text(),
        request.remotePeer().host(),
        decision.getClass().getSimpleName(),
        id,
        command.commandId());
    Json.send(response.status(Status.ACCEPTED_202), new Accepted(command.commandId(), id));
  }

  private static String checked(@Nullable String reason) {
    if (reason == null
        || reason.isBlank()
        || reason.length() > MAX_REASON
        || reason.chars().anyMatch(Character::isISOControl)) {
      throw ProblemException.badRequest(
          "the field reason must be one line of 1 to " + MAX_REASON + " characters");
    }
    return reason.strip();
  }
}
