package io.privet.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.detect.CampaignClue;
import io.privet.model.EventReference;
import io.privet.model.RiskPattern;
import io.privet.model.SourcePosition;
import io.privet.model.Target;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CluePartitionerTest {
  private static final CampaignClue CLUE =
      new CampaignClue(
          "acme",
          Target.model("churn"),
          "membership.training-record-probing",
          RiskPattern.P01,
          0,
          5,
          "key",
          "ada",
          3,
          new EventReference("e-1", Instant.EPOCH, new SourcePosition("log", 0, 1)),
          "");

  private final CluePartitioner partitioner = new CluePartitioner();

  @Test
  void sendsAClueWhereItsKeyLeads() {
    assertEquals(Optional.empty(), partitioner.partitions("clues", "campaign", CLUE, 6));
  }

  @Test
  void sendsAnErasureEverywhere() {
    assertEquals(Optional.of(Set.of(0, 1, 2)), partitioner.partitions("clues", "acme", null, 3));
  }
}
