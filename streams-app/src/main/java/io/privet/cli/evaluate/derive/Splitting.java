package io.privet.cli.evaluate.derive;

import com.dynatrace.hash4j.hashing.Hashing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Deals the events of a run out to members in turn, each with a network address of its own. Members
 * share nothing but what they ask.
 */
final class Splitting {
  private static final int ADDRESS_BITS = 24;

  private final int members;
  private final long seed;

  Splitting(int members, long seed) {
    this.members = members;
    this.seed = seed;
  }

  /**
   * The run, split.
   *
   * @param number tells the members of one run from those of another
   */
  DerivedRun derive(RecordedRun run, int number) {
    int size = Math.min(members, run.attack().size());
    List<String> names =
        IntStream.range(0, size)
            .mapToObj(i -> String.format(Locale.ROOT, "split-%d-%d-%d", members, number, i))
            .toList();
    List<PlacedEvent> events =
        Stream.concat(dealt(run.cover(), names).stream(), dealt(run.attack(), names).stream())
            .sorted(PlacedEvent.BY_TIME)
            .toList();
    return DerivedRun.of(run, names, List.of(events));
  }

  private List<PlacedEvent> dealt(List<PlacedEvent> events, List<String> names) {
    List<PlacedEvent> dealt = new ArrayList<>(events.size());
    for (int i = 0; i < events.size(); i++) {
      String name = names.get(i % names.size());
      dealt.add(events.get(i).by(name, address(name)));
    }
    return dealt;
  }

  /** An address of a private network, anywhere in it. */
  private String address(String name) {
    long bits = Hashing.xxh3_64(seed).hashCharsToLong(name) >>> (Long.SIZE - ADDRESS_BITS);
    return String.format(
        Locale.ROOT, "10.%d.%d.%d", bits >>> 16, bits >>> Byte.SIZE & 0xFF, bits & 0xFF);
  }
}
