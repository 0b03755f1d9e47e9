package io.privet.detect.campaign;

import java.time.Duration;
import java.util.List;

/**
 * When principals that each show weak signs of one behaviour are a campaign.
 *
 * @param minMembers the fewest principals; fewer are found by themselves or not at all
 * @param margin how many times more of them there must be than ordinary use explains; also the
 *     bound of the share of innocent ones among those that are named, as one in so many
 * @param unknownPopulation principals that are assumed to use a target of which nothing was learned
 * @param growth principals that a target may have gained since its baseline was learned, as a
 *     factor
 * @param gaps longest event times between two clues of one campaign that are tried, one after the
 *     other
 * @param retention event time for which a clue counts
 */
public record CampaignSettings(
    int minMembers,
    double margin,
    int unknownPopulation,
    double growth,
    List<Duration> gaps,
    Duration retention) {
  /**
   * Five principals, thirty-two times more than ordinary, within three days. With five of them the
   * chance of so many ordinary ones is below 1 in 1,000,000 (Poisson), so that no correction for
   * looking after every clue is lacking.
   */
  public static final CampaignSettings DEFAULT =
      new CampaignSettings(
          5,
          32,
          1_000,
          3,
          List.of(
              Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(6), Duration.ofDays(3)),
          Duration.ofDays(3));

  public CampaignSettings {
    gaps = List.copyOf(gaps);
    if (minMembers < 2 || !(margin > 1) || unknownPopulation < 1 || !(growth >= 1)) {
      throw new IllegalArgumentException(
          "campaign settings were "
              + minMembers
              + " members, margin "
              + margin
              + ", population "
              + unknownPopulation
              + ", growth "
              + growth
              + " but must be at least 2, above 1, at least 1 and at least 1");
    }
  }
}
