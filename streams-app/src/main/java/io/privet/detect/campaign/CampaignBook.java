package io.privet.detect.campaign;

import io.privet.detect.CampaignClue;
import io.privet.detect.DetectionEngine;
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
import org.jspecify.annotations.Nullable;

/**
 * Adds up weak evidence against many principals. Pure: the caller keeps the campaigns.
 *
 * <p>Each clue bounds the probability that ordinary use explains it: {@code exp(-nats)}. So among
 * {@code N} ordinary users of a target at most {@code N exp(-x)} are expected with {@code x} nats
 * or more. A campaign is seen at the lowest {@code x} at which there are many times more of them,
 * and those alone are named: higher criticism (Donoho and Jin, "Higher criticism for detecting
 * sparse heterogeneous mixtures", Annals of Statistics 2004) with a margin in place of a variance.
 * Principals that showed it one soon after the other are tried first, so that the odd ordinary one
 * of another hour is not named with them.
 */
public final class CampaignBook {
  /** Nats from which principals may be named, and beyond which more say nothing new. */
  private static final int LEAST_NATS = 3;

  private static final int MOST_NATS = 12;

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
  private record Suspects(int nats, double ordinary, List<CampaignMember> members) {}

  /** Key under which the campaign of a clue is kept. */
  public String key(CampaignClue clue) {
    return clue.tenant().length()
        + ":"
        + clue.tenant()
        + clue.target().kind()
        + clue.target().name().length()
        + ":"
        + clue.target().name()
        + id(clue);
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
            .findFirst();
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
    return reference
        .baselines()
        .model(clue.target().name())
        .map(ModelBaseline::principals)
        .map(known -> settings.growth() * known)
        .orElse((double) settings.unknownPopulation());
  }

  private Optional<Suspects> suspects(List<CampaignMember> candidates, double population) {
    for (int nats = LEAST_NATS; nats <= MOST_NATS; nats++) {
      int least = nats;
      List<CampaignMember> members =
          candidates.stream().filter(member -> member.nats() >= least).toList();
      double ordinary = population * Math.exp(-nats);
      if (members.size() < settings.minMembers()) {
        return Optional.empty();
      }
      if (members.size() >= settings.margin() * ordinary) {
        return Optional.of(new Suspects(nats, ordinary, members));
      }
    }
    return Optional.empty();
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
            "%d principals each show signs of the same behaviour, at least %d nats of evidence each,"
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
