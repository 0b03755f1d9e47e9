package io.privet.ops.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.Adoption;
import io.privet.model.RiskPattern;
import io.privet.model.Silence;
import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SilenceRoutesTest {
  private final ApiWorld world = ApiWorld.peopled();

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void aSilenceBecomesACommand() throws Exception {
    HttpResponse<String> response =
        add(
            """
            {"tenant":"acme","patterns":["P02"],"until":"2026-03-02T13:00:00Z","reason":"load test"}""");

    assertEquals(202, response.statusCode());
    Silence silence = (Silence) Objects.requireNonNull(world.sent.poll()).decision().orElseThrow();
    assertEquals(Optional.of("acme"), silence.tenant());
    assertEquals(Set.of(RiskPattern.P02), silence.patterns());
    assertEquals(ApiWorld.NOW, silence.from());
    assertTrue(response.body().contains(silence.silenceId()), response.body());
  }

  @Test
  void refusesASilenceOfEverythingOrWithoutAnEnd() throws Exception {
    assertEquals(
        400, add("{\"until\":\"2026-03-02T13:00:00Z\",\"reason\":\"peace\"}").statusCode());
    assertEquals(400, add("{\"tenant\":\"acme\",\"reason\":\"peace\"}").statusCode());
    assertEquals(
        400,
        add("{\"tenant\":\"acme\",\"until\":\"2026-03-02T11:00:00Z\",\"reason\":\"x\"}")
            .statusCode());
    assertEquals(
        400,
        add("{\"tenant\":\"acme\",\"until\":\"2027-03-02T11:00:00Z\",\"reason\":\"x\"}")
            .statusCode());
    assertEquals(0, world.sent.size());
  }

  @Test
  void endingASilenceLeavesItsMatchersAsTheyWere() throws Exception {
    assertEquals(
        202, world.post("/silences/s1/end", "responder", "{\"reason\":\"done\"}").statusCode());

    assertEquals(
        Optional.of(ApiWorld.silence("s1").endingAt(ApiWorld.NOW)),
        Objects.requireNonNull(world.sent.poll()).decision());
    assertEquals(
        404, world.post("/silences/s2/end", "responder", "{\"reason\":\"x\"}").statusCode());
  }

  @Test
  void anEndedSilenceIsNotListed() throws Exception {
    world.commands.apply(ApiWorld.command("c9", ApiWorld.silence("s1").endingAt(ApiWorld.NOW)));

    assertEquals("{\"silences\":[]}", world.get("/silences", "viewer").body());
  }

  @Test
  void adoptingAMitigationBecomesACommandAndAWithdrawnOneIsNotListed() throws Exception {
    assertEquals(
        202,
        world
            .post(
                "/mitigations/MIT-RATE/adoption",
                "responder",
                "{\"state\":\"WITHDRAWN\",\"target\":\"credit-v2\",\"reason\":\"undone\"}")
            .statusCode());
    Adoption withdrawn =
        (Adoption) Objects.requireNonNull(world.sent.poll()).decision().orElseThrow();
    assertEquals(Optional.of("credit-v2"), withdrawn.target());

    world.commands.apply(ApiWorld.command("c3", withdrawn));
    assertEquals(
        "{\"mitigations\":[{\"id\":\"MIT-RATE\",\"title\":\"Limit the rate\",\"adoption\":[]}]}",
        world.get("/mitigations", "viewer").body());
  }

  @Test
  void refusesAMitigationThatIsNotInTheCatalogue() throws Exception {
    assertEquals(
        404,
        world
            .post(
                "/mitigations/MIT-NONE/adoption",
                "responder",
                "{\"state\":\"ADOPTED\",\"reason\":\"x\"}")
            .statusCode());
  }

  private HttpResponse<String> add(String body) throws Exception {
    return world.post("/silences", "responder", body);
  }
}
