package io.privet.detect.campaign;

import io.privet.detect.CampaignClue;
import io.privet.model.EventReference;
import io.privet.model.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is remembered of one behaviour on one target: who has shown signs of it, at most {@link
 * #MAX_MEMBERS} of them, and when it was last reported.
 *
 * @param members in the order of their first clues that are remembered
 * @param evicted principals that had to make room, the least suspect ones
 * @param events newest events that brought clues, oldest first; at most {@link Finding#MAX_EVENTS}
 * @param newestMillis newest event time of a clue, milliseconds since the epoch
 * @param reportedMillis event time of the last finding; 0 before the first
 */
public record Campaign(
    List<CampaignMember> members,
    long evicted,
    List<EventReference> events,
    long newestMillis,
    long reportedMillis) {
  /** The most principals that one campaign remembers and names. */
  public static final int MAX_MEMBERS = 1_000;

  /** Nothing known. */
  static final Campaign NONE = new Campaign(List.of(), 0, List.of(), Long.MIN_VALUE, 0);

  private static final Comparator<CampaignMember> LEAST_SUSPECT =
      Comparator.comparingDouble(CampaignMember::nats)
          .thenComparingLong(CampaignMember::lastMillis)
          .thenComparing(CampaignMember::key);

  public Campaign {
    members = List.copyOf(members);
    events = List.copyOf(events);
  }

  /** The same with another clue, and without principals whose newest clue is too old. */
  Campaign with(CampaignClue clue, long retentionMillis) {
    long newest = Math.max(newestMillis, clue.timeMillis());
    List<CampaignMember> next = new ArrayList<>(members.size() + 1);
    CampaignMember added =
        new CampaignMember(
            clue.principalKey(),
            clue.principal(),
            clue.nats(),
            clue.timeMillis(),
            clue.rows(),
            false);
    boolean isNew = true;
    for (CampaignMember member : members) {
      boolean isSame = member.key().equals(added.key());
      isNew &= !isSame;
      CampaignMember joined = isSame ? member.join(added) : member;
      if (joined.lastMillis() >= newest - retentionMillis) {
        next.add(joined);
      }
    }
    if (isNew && added.lastMillis() >= newest - retentionMillis) {
      next.add(added);
    }
    boolean isFull = next.size() > MAX_MEMBERS;
    if (isFull) {
      next.remove(next.stream().min(LEAST_SUSPECT).orElseThrow());
    }
    return new Campaign(next, evicted + (isFull ? 1 : 0), newest(clue), newest, reportedMillis);
  }

  /** Whether a principal has shown signs of it. */
  public boolean has(String principalKey) {
    return members.stream().anyMatch(member -> member.key().equals(principalKey));
  }

  /**
   * The same without a principal. The events go with it, because nobody can tell whose they are.
   */
  public Campaign without(String principalKey) {
    return new Campaign(
        members.stream().filter(member -> !member.key().equals(principalKey)).toList(),
        evicted,
        List.of(),
        newestMillis,
        reportedMillis);
  }

  /** Whether it knows of no principal any more. */
  public boolean isEmpty() {
    return members.isEmpty();
  }

  /** Members whose newest clues, back from the newest of all, follow each other within a gap. */
  List<CampaignMember> burst(Duration gap) {
    List<CampaignMember> newestFirst =
        members.stream()
            .sorted(Comparator.comparingLong(CampaignMember::lastMillis).reversed())
            .toList();
    long last = newestMillis;
    int size = 0;
    while (size < newestFirst.size()
        && last - newestFirst.get(size).lastMillis() <= gap.toMillis()) {
      last = newestFirst.get(size).lastMillis();
      size++;
    }
    return newestFirst.subList(0, size);
  }

  /** The same after a finding that names some of the members. */
  Campaign reported(List<CampaignMember> suspects, long timeMillis) {
    Set<String> keys = suspects.stream().map(CampaignMember::key).collect(Collectors.toSet());
    return new Campaign(
        members.stream()
            .map(member -> keys.contains(member.key()) ? member.asNamed() : member)
            .toList(),
        evicted,
        events,
        newestMillis,
        timeMillis);
  }

  private List<EventReference> newest(CampaignClue clue) {
    List<EventReference> next = new ArrayList<>(events);
    next.add(clue.event());
    next.sort(Comparator.comparing(EventReference::time).thenComparing(EventReference::eventId));
    return next.subList(Math.max(0, next.size() - Finding.MAX_EVENTS), next.size());
  }
}
