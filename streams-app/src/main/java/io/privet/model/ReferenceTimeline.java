package io.privet.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Reference data over event time: one {@link Reference} for each span in which what is said of
 * models and data sets stays the same. Exemptions, jobs and the watchlist, which are many and look
 * at the time themselves, begin no span. Immutable.
 */
public final class ReferenceTimeline {
  /** The most spans; each costs as much memory as all that is said of models and data sets. */
  public static final int MAX_SPANS = 256;

  /** Nothing known. */
  public static final ReferenceTimeline NONE = of(List.of());

  private static final int VERSION_DIGITS = 12;

  private final long[] beginMillis;
  private final Reference[] spans;

  private ReferenceTimeline(long[] beginMillis, Reference[] spans) {
    this.beginMillis = beginMillis;
    this.spans = spans;
  }

  /**
   * The timeline of these entries; of two about the same model or data set the later one holds.
   *
   * @throws IllegalArgumentException when it would have more than {@link #MAX_SPANS}
   */
  public static ReferenceTimeline of(Collection<ReferenceEntry> entries) {
    SortedSet<Instant> begins = begins(entries);
    if (begins.size() > MAX_SPANS) {
      throw new IllegalArgumentException(
          "entries about models and data sets began or ended at "
              + begins.size()
              + " different times but may do so at most at "
              + MAX_SPANS);
    }
    String version = version(entries);
    Watchlist watchlist = Watchlist.of(entries.stream().map(ReferenceEntry::fact).toList());
    return new ReferenceTimeline(
        begins.stream().mapToLong(ReferenceTimeline::millis).toArray(),
        begins.stream()
            .map(begin -> span(entries, begin, watchlist, version))
            .toArray(Reference[]::new));
  }

  /** The reference data in force at an event time, milliseconds since the epoch. */
  public Reference at(long timeMillis) {
    int place = Arrays.binarySearch(beginMillis, timeMillis);
    return spans[place >= 0 ? place : -place - 2];
  }

  /** Names all but the baselines; the same for the same entries, and empty for none. */
  public String version() {
    return spans[0].version();
  }

  private static Reference span(
      Collection<ReferenceEntry> entries, Instant begin, Watchlist watchlist, String version) {
    ReferenceSpan span = new ReferenceSpan();
    entries.stream()
        .map(ReferenceEntry::fact)
        .filter(fact -> !beginsSpan(fact) || fact.registration().validity().holds(begin))
        .forEach(span::add);
    return span.build(watchlist, version);
  }

  private static SortedSet<Instant> begins(Collection<ReferenceEntry> entries) {
    SortedSet<Instant> begins = new TreeSet<>();
    begins.add(Instant.MIN);
    for (ReferenceEntry entry : entries) {
      if (beginsSpan(entry.fact())) {
        begins.add(entry.fact().registration().validity().from());
        begins.add(entry.fact().registration().validity().until());
      }
    }
    begins.remove(Instant.MAX);
    return begins;
  }

  private static boolean beginsSpan(ReferenceFact fact) {
    return switch (fact) {
      case Exemption exemption -> false;
      case RegisteredJob job -> false;
      case Canary canary -> false;
      case ErasedSubject subject -> false;
      case RegisteredTarget target -> true;
      case TrainingPart part -> true;
      case LearnedModel model -> true;
      case LearnedDataset dataset -> true;
      case UnknownFact unknown -> true;
    };
  }

  private static long millis(Instant begin) {
    return begin.equals(Instant.MIN) ? Long.MIN_VALUE : begin.toEpochMilli();
  }

  // Alerts name the version of their baselines by itself.
  private static String version(Collection<ReferenceEntry> entries) {
    List<String> lines =
        entries.stream()
            .filter(
                entry ->
                    !(entry.fact() instanceof LearnedModel
                        || entry.fact() instanceof LearnedDataset))
            .map(ReferenceEntry::toString)
            .sorted()
            .toList();
    return lines.isEmpty() ? "" : digest(lines).substring(0, VERSION_DIGITS);
  }

  private static String digest(List<String> lines) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
