package io.privet.stream;

import io.privet.detect.CampaignClue;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.jspecify.annotations.Nullable;

/**
 * A clue goes where its key leads; an erasure, or another command, has no value and goes
 * everywhere, because nobody knows which campaigns name the principal.
 */
final class CluePartitioner implements StreamPartitioner<String, CampaignClue> {
  @Override
  public Optional<Set<Integer>> partitions(
      String topic, String key, @Nullable CampaignClue clue, int partitions) {
    return clue == null
        ? Optional.of(IntStream.range(0, partitions).boxed().collect(Collectors.toSet()))
        : Optional.empty();
  }
}
