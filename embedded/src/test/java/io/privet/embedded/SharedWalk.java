package io.privet.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.privet.ingest.PrivetJsonAdapter;
import io.privet.model.AuditEvent;
import io.privet.model.SourcePosition;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** An attack that forty principals share, which makes them a campaign, and a copy by one alone. */
final class SharedWalk {
  /** Who takes part. */
  static final List<String> WALKERS =
      IntStream.range(0, 40).mapToObj(number -> "walker-" + number).toList();

  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
  private static final int STEPS = 800;
  private static final int READS = 250;

  private SharedWalk() {}

  /** A walk round one input of a model where the label is a matter of chance, a step a second. */
  static List<AuditEvent> round(String model) {
    Random random = new Random(7);
    return IntStream.range(0, STEPS)
        .mapToObj(
            step ->
                event(
                    String.format(
                        Locale.ROOT,
                        """
                    {"ts":%d,"event":"model_query","principal":"%s","model":"%s",\
                    "request_id":"%s-%d","input":[%.6f,0.5,0.25,%.6f,0.75,0.5,0.125,0.5],\
                    "output_label":%d,"top_confidence":0.5}""",
                        START.plusSeconds(step).toEpochMilli(),
                        WALKERS.get(step % WALKERS.size()),
                        model,
                        model,
                        step,
                        0.5 + random.nextDouble() / 1_000,
                        0.5 + random.nextDouble() / 1_000,
                        random.nextInt(2))))
        .toList();
  }

  /** A copy of a data set, an object a second, after the walks. */
  static List<AuditEvent> copyBy(String principal) {
    return copyLines(principal).stream().map(SharedWalk::event).toList();
  }

  /** The same in Privet JSON. */
  static List<String> copyLines(String principal) {
    return IntStream.range(0, READS)
        .mapToObj(
            number ->
                String.format(
                    Locale.ROOT,
                    """
                    {"ts":%d,"event":"data_access","principal":"%s","dataset":"notes",\
                    "object":"%d.json","op":"GetObject","request_id":"copy-%d"}""",
                    START.plusSeconds(STEPS + number).toEpochMilli(),
                    principal,
                    number,
                    number))
        .toList();
  }

  private static AuditEvent event(String json) {
    return new PrivetJsonAdapter()
        .read(json.getBytes(UTF_8), new SourcePosition("test", 0, 0))
        .events()
        .getFirst();
  }
}
