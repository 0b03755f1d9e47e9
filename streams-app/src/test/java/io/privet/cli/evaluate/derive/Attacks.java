package io.privet.cli.evaluate.derive;

import io.privet.cli.evaluate.truth.AttackRun;
import io.privet.ingest.PrivetJsonAdapter;
import io.privet.model.SourcePosition;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small recorded attacks on the model {@code m}, and what is ordinary there. */
final class Attacks {
  static final Instant START = Instant.parse("2026-03-02T00:00:00Z");

  private Attacks() {}

  /** A call with {@code rows} inputs; its id is its principal and second. */
  static PlacedEvent call(String principal, long second, int rows) {
    String line =
        String.format(
            Locale.ROOT,
            """
            {"ts":%d,"event":"model_query","principal":"%s","client_ip":"192.0.2.7","model":"m",\
            "request_id":"%s-%d","n_inputs":%d,"input":%s}""",
            START.plusSeconds(second).toEpochMilli(),
            principal,
            principal,
            second,
            rows,
            rows == 1
                ? "[" + second + ".5]"
                : IntStream.range(0, rows).mapToObj(i -> "[" + i + ".25]").toList().toString());
    SourcePosition position = new SourcePosition("file", 0, second);
    return new PlacedEvent(
        new PrivetJsonAdapter()
            .read(line.getBytes(StandardCharsets.UTF_8), position)
            .events()
            .getFirst(),
        position);
  }

  /** A run by {@code eve}: {@code cover} ordinary calls, then one a second of {@code rows}. */
  static RecordedRun run(int cover, int... rows) {
    return new RecordedRun(
        new AttackRun("attack:theft", "run", false, List.of("eve")),
        IntStream.range(0, rows.length).mapToObj(i -> call("eve", 100 + i, rows[i])).toList(),
        IntStream.range(0, cover).mapToObj(i -> call("eve", 20 + i, 1)).toList());
  }

  /** Ordinary traffic of {@code count} distinct single rows. */
  static OrdinaryTraffic ordinary(int count) {
    OrdinaryTraffic ordinary = new OrdinaryTraffic();
    IntStream.range(0, count).forEach(i -> ordinary.add(call("ann", 1000 + i, 1)));
    return ordinary;
  }

  /** The events of the only run of the only round, by time. */
  static List<PlacedEvent> events(Variant variant, RecordedRun run, OrdinaryTraffic ordinary) {
    return events(only(variant, run, ordinary));
  }

  /** The events of a run by time. */
  static List<PlacedEvent> events(DerivedRun run) {
    EventMerge<PlacedEvent> merge =
        new EventMerge<>(
            run.streams().stream().map(Iterable::iterator).toList(), PlacedEvent::time);
    return Stream.iterate(merge, EventMerge::hasNext, same -> same).map(EventMerge::next).toList();
  }

  /** The only run of the only round. */
  static DerivedRun only(Variant variant, RecordedRun run, OrdinaryTraffic ordinary) {
    return Derivation.of(variant, List.of(run), ordinary, 7).rounds().getFirst().getFirst();
  }
}
