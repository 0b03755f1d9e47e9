package io.privet.detect.campaign;

import io.privet.model.Finding;
import java.util.Optional;

/**
 * What became of a clue.
 *
 * @param campaign what to keep
 * @param finding the campaign, when there is news of it
 */
public record CampaignDecision(Campaign campaign, Optional<Finding> finding) {}
