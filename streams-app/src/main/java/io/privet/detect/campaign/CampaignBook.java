package io.privet.detect.campaign;

import io.privet.detect.CampaignClue;
import io.privet.detect.DetectionEngine;
import io.privet.model.DatasetBaseline;
import io.privet.model.Finding;
import io.privet.model.Measure;
import io.privet.model.ModelBaseline;
import io.privet.model.Reference;
import io.privet.model.Scope;
import io.privet.model.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Adds up weak evidence against many principals. Pure: the caller keeps the campaigns.
 *
 * <p>Each clue bounds the probability that ordinary use explains it: {@code exp(-nats)}. So among
 * {@code N} ordinary users of a target at most {@code N exp(-x)} are expected with {@code x} nats
 * or more. A campaign is seen at the lowest {@code x} at which there are many times more of them,
 * and those alone are named, less the few that stand out the least: higher criticism (Donoho and
 * Jin, "Higher criticism for detecting sparse heterogeneous mixtures", Annals of Statistics 2004)
 * with a margin in place of a variance. Principals that showed it one soon after the other are
 * tried first, so that the odd ordinary one of another hour is not named with them.
 */
public final class CampaignBook {
  /** Levels of evidence that are tried: half nats from 3 on; more than 12 say nothing new. */
  private static final int LEAST_HALF_NATS = 6;

  private static final int MOST_HALF_NATS = 24;

  /** Share of the suspects that a higher level or a shorter gap must keep to be preferred. */
  private static final double KEPT = 0.95;

  /** Share by which the named principals must grow for another finding. */
  private static final double GROWTH = 0.05;

  /** From so many named principals on the severity is high. */
  private static final int MANY = 10;

  private static final double MAX_CONFIDENCE = 0.99;

  private final CampaignSettings settings;

  /** A book that follows the given settings. */
  public CampaignBook(CampaignSettings settings) {
    this.settings = settings;
  }

  /**
   * The principals at and above a number of nats, and how many ordinary ones are expected there.
   */
  private record Suspects(double nats, double ordinary, List<CampaignMember> members) {
    Suspects among(List<CampaignMember> others) {
      return new Suspects(
          nats, ordinary, others.stream().filter(member -> member.nats() >= nats).toList());
    }
  }

  /** Key under which the campaign of a clue is kept. */
  public String key(CampaignClue clue) {
    return keyPrefix(clue.tenant())
        + clue.target().kind()
        + clue.target().name().length()
        + ":"
        + clue.target().name()
        + id(clue);
  }

  /** What the keys of all campaigns of a tenant begin with. */
  public String keyPrefix(String tenant) {
    return tenant.length() + ":" + tenant;
  }

  /**
   * Takes a clue in.
   *
   * @param current the campaign kept under the clue's key; null for none
   */
  public CampaignDecision onClue(
      @Nullable Campaign current, CampaignClue clue, Reference reference) {
    Campaign known =
        current == null || isForgotten(current, clue.timeMillis()) ? Campaign.NONE : current;
    Campaign campaign = known.with(clue, settings.retention().toMillis());
    double population = population(clue, reference);
    Optional<Suspects> suspects =
        settings.gaps().stream()
            .flatMap(gap -> suspects(campaign.burst(gap), population).stream())
            .findFirst()
            .map(seen -> closest(campaign, seen));
    if (suspects.isEmpty() || !isDue(campaign, suspects.get(), clue.timeMillis())) {
      return new CampaignDecision(campaign, Optional.empty());
    }
    Finding finding = finding(campaign, suspects.get(), clue, reference.version());
    return new CampaignDecision(
        campaign.reported(suspects.get().members(), clue.timeMillis()), Optional.of(finding));
  }

  /** Whether a campaign is of no use to clues from this time on, milliseconds since the epoch. */
  public boolean isForgotten(Campaign campaign, long timeMillis) {
    return timeMillis - campaign.newestMillis() > settings.retention().toMillis();
  }

  /** Principals that use the target: those that its baseline knows, with room to grow. */
  private double population(CampaignClue clue, Reference reference) {
    String target = clue.target().name();
    Optional<Integer> known =
        switch (clue.target().kind()) {
          case MODEL -> reference.baselines().model(target).map(ModelBaseline::principals);
          case DATASET -> reference.baselines().dataset(target).map(DatasetBaseline::principals);
        };
    return known
        .map(principals -> settings.growth() * principals)
        .orElse((double) settings.unknownPopulation());
  }

  /**
   * Those at the lowest level at which there are too many for chance; or at a higher one that loses
   * hardly anybody, because whoever lies far below the rest of a campaign is likely a stranger.
   */
  private Optional<Suspects> suspects(List<CampaignMember> candidates, double population) {
    List<Suspects> seen =
        IntStream.rangeClosed(LEAST_HALF_NATS, MOST_HALF_NATS)
            .mapToObj(halves -> suspects(candidates, population, halves / 2.0))
            .filter(this::areTooMany)
            .toList();
    return seen.stream()
        .filter(level -> level.members().size() >= KEPT * seen.getFirst().members().size())
        .reduce((lower, higher) -> higher);
  }

  private static Suspects suspects(
      List<CampaignMember> candidates, double population, double nats) {
    return new Suspects(
        nats,
        population * Math.exp(-nats),
        candidates.stream().filter(member -> member.nats() >= nats).toList());
  }

  private boolean areTooMany(Suspects suspects) {
    int size = suspects.members().size();
    return size >= settings.minMembers() && size >= settings.margin() * suspects.ordinary();
  }

  /** Those who followed one another the closest, where that is nearly all of them. */
  private Suspects closest(Campaign campaign, Suspects seen) {
    return settings.gaps().stream()
        .map(gap -> seen.among(campaign.burst(gap)))
        .filter(close -> close.members().size() >= KEPT * seen.members().size())
        .findFirst()
        .orElse(seen);
  }

  private static boolean isDue(Campaign campaign, Suspects suspects, long timeMillis) {
    long named = suspects.members().stream().filter(CampaignMember::named).count();
    return suspects.members().size() > named * (1 + GROWTH)
        || timeMillis >= campaign.reportedMillis() + DetectionEngine.REPEAT_INTERVAL.toMillis();
  }

  private Finding finding(
      Campaign campaign, Suspects suspects, CampaignClue clue, String referenceVersion) {
    int named = suspects.members().size();
    long rows = suspects.members().stream().mapToLong(CampaignMember::rows).sum();
    double needed = Math.max(settings.minMembers(), settings.margin() * suspects.ordinary());
    String window = days(settings.retention());
    return new Finding(
        clue.detectorId(),
        clue.pattern(),
        clue.tenant(),
        Scope.CAMPAIGN,
        id(clue),
        clue.principal(),
        clue.target(),
        Instant.ofEpochMilli(clue.timeMillis()),
        Math.min(MAX_CONFIDENCE, 1 - suspects.ordinary() / named),
        named < MANY ? Severity.MEDIUM : Severity.HIGH,
        rows,
        String.format(
            Locale.ROOT,
            "%d principals each show signs of the same behaviour, at least %.1f nats of evidence each,"
                + " in %d inputs altogether; ordinary use explains %.2g of them.",
            named,
            suspects.nats(),
            rows,
            suspects.ordinary()),
        List.of(new Measure("principals with the same signs", named, needed, "principals", window)),
        List.of(
            "Chance: busy principals need stronger evidence, and "
                + Math.round(settings.margin())
                + " times more principals show it than ordinary use explains.",
            "An owner's evaluation over many keys: none of those named stands on the allow-list.",
            "A few principals with a habit of their own: at least "
                + settings.minMembers()
                + " show it."),
        List.of(),
        campaign.events(),
        clue.baseline(),
        suspects.members().stream().map(CampaignMember::principal).sorted().toList(),
        referenceVersion);
  }

  private static String days(Duration duration) {
    return "last " + duration.toDays() + " days";
  }

  private static String id(CampaignClue clue) {
    return clue.signal() == 0
        ? clue.detectorId()
        : clue.detectorId() + '/' + Long.toHexString(clue.signal());
  }
}
