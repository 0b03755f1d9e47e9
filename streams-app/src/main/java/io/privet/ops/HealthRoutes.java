package io.privet.ops;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.function.Supplier;

/**
 * Health as container platforms ask for it: 200 where every condition is met, 503 where one is not,
 * and both with the reasons.
 *
 * @param live must hold, or the process is to be ended and started again; says nothing of what is
 *     down outside
 * @param ready must hold for the instance to do its part
 * @param startup must have held once, before {@code live} is asked for
 */
public record HealthRoutes(
    Supplier<List<Condition>> live,
    Supplier<List<Condition>> ready,
    Supplier<List<Condition>> startup) {
  private record Report(String status, List<Check> checks) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private record Check(String name, String status, String reason) {}

  /** Adds the routes. */
  public void register(HttpRouting.Builder routing) {
    routing
        .get("/health/live", (request, response) -> send(response, live.get()))
        .get("/health/ready", (request, response) -> send(response, ready.get()))
        .get("/health/startup", (request, response) -> send(response, startup.get()));
  }

  private static void send(ServerResponse response, List<Condition> conditions) {
    boolean isMet = conditions.stream().allMatch(Condition::isMet);
    Json.send(
        response.status(isMet ? Status.OK_200 : Status.SERVICE_UNAVAILABLE_503),
        new Report(status(isMet), conditions.stream().map(HealthRoutes::check).toList()));
  }

  private static Check check(Condition condition) {
    return new Check(condition.name(), status(condition.isMet()), condition.reason());
  }

  private static String status(boolean isMet) {
    return isMet ? "UP" : "DOWN";
  }
}
