package io.privet.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What nobody should meet: canaries, and persons whose data must no longer be used, by keyed hash.
 * Each looks at the event time itself. Immutable.
 */
public final class Watchlist {
  /** Nothing to watch for. */
  public static final Watchlist NONE = new Watchlist();

  /** The most lengths of planted texts; further ones are not looked for. */
  public static final int MAX_LENGTHS = 16;

  private final Map<String, List<Canary>> canaries = new HashMap<>();
  private final Map<String, List<ErasedSubject>> erased = new HashMap<>();
  private final Set<Integer> textLengths = new TreeSet<>();

  private Watchlist() {}

  /** The watchlist of these facts, others left out; {@link #NONE} when there is none. */
  public static Watchlist of(Collection<? extends ReferenceFact> facts) {
    Watchlist watchlist = new Watchlist();
    for (ReferenceFact fact : facts) {
      if (fact instanceof Canary canary) {
        watchlist.add(canary);
      } else if (fact instanceof ErasedSubject subject) {
        watchlist
            .erased
            .computeIfAbsent(subject.subjectHash(), hash -> new ArrayList<>())
            .add(subject);
      }
    }
    return watchlist.hasCanaries() || watchlist.hasErased() ? watchlist : NONE;
  }

  private void add(Canary canary) {
    canaries.computeIfAbsent(canary.hash(), hash -> new ArrayList<>()).add(canary);
    Integer length = canary.length();
    if (canary.kind() == Canary.Kind.TEXT && length != null && textLengths.size() < MAX_LENGTHS) {
      textLengths.add(length);
    }
  }

  /** Whether any canary is planted. */
  public boolean hasCanaries() {
    return !canaries.isEmpty();
  }

  /** Whether the data of any person must no longer be used. */
  public boolean hasErased() {
    return !erased.isEmpty();
  }

  /** Lengths of the planted texts, characters, ascending; empty when none is planted. */
  public Set<Integer> textLengths() {
    return textLengths;
  }

  /** Whether any person or planted object or person is watched for in reads. */
  public boolean watchesReads() {
    return !erased.isEmpty()
        || canaries.values().stream()
            .flatMap(List::stream)
            .anyMatch(canary -> canary.kind() != Canary.Kind.TEXT);
  }

  /** The canary of a kind and hash that is planted at an event time. */
  public Optional<Canary> canary(Canary.Kind kind, String hash, Instant time) {
    return canaries.getOrDefault(hash, List.of()).stream()
        .filter(canary -> canary.kind() == kind && canary.registration().validity().holds(time))
        .findFirst();
  }

  /** Whether the data of a person must not be used in a data set at an event time. */
  public boolean isErased(String subjectHash, String dataset, Instant time) {
    return erased.getOrDefault(subjectHash, List.of()).stream()
        .anyMatch(
            subject ->
                subject.registration().validity().holds(time)
                    && (subject.datasets().isEmpty() || subject.datasets().contains(dataset)));
  }
}
