package io.privet.ops.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.privet.advise.MitigationIds;
import io.privet.metrics.PrivetMeter;
import io.privet.metrics.PrivetMetrics;
import io.privet.model.Adoption;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AdoptionGaugesTest {
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final CommandBook book = new CommandBook();
  private final MitigationIds mitigations = MitigationIds.load();

  @Test
  void countsTheMeasuresAgainstAPatternByWhereTheyStand() {
    new AdoptionGauges(mitigations, book).register(new PrivetMetrics(meters));
    double all = gauge("undecided");
    decide("MIT-RATE", "credit-v2", Adoption.State.NOT_APPLICABLE);

    assertEquals(0, gauge("adopted"));
    assertEquals(1, gauge("not_applicable"));
    assertEquals(all - 1, gauge("undecided"));

    decide("MIT-RATE", "triage", Adoption.State.ADOPTED);
    assertEquals(1, gauge("adopted"));
    assertEquals(0, gauge("not_applicable"));

    decide("MIT-RATE", "triage", Adoption.State.WITHDRAWN);
    decide("MIT-RATE", "credit-v2", Adoption.State.WITHDRAWN);
    assertEquals(all, gauge("undecided"));
  }

  private void decide(String id, String target, Adoption.State state) {
    book.apply(
        ApiWorld.command(
            id + target + state,
            new Adoption(id, Optional.empty(), Optional.empty(), Optional.of(target), state)));
  }

  private double gauge(String state) {
    return meters
        .get(PrivetMeter.MITIGATIONS.meterName())
        .tag("pattern", "P02")
        .tag("state", state)
        .gauge()
        .value();
  }
}
