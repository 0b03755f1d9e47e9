package io.privet.detect;

import io.privet.model.Baselines;
import io.privet.model.DatasetBaseline;
import io.privet.model.ModelBaseline;
import io.privet.model.Reference;
import io.privet.model.RegisteredJob;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Reference data about the targets of {@link Traffic}. */
public final class References {
  private References() {}

  /** What is normal on the model of the traffic. */
  public static Reference model(ModelBaseline baseline) {
    return Reference.NONE.withBaselines(
        new Baselines("test", Map.of(Traffic.MODEL, baseline), Map.of()));
  }

  /** What is normal on the data set of the traffic. */
  public static Reference dataset(DatasetBaseline baseline) {
    return Reference.NONE.withBaselines(
        new Baselines("test", Map.of(), Map.of(Traffic.DATASET, baseline)));
  }

  /** A job of a principal on the data set of the traffic. */
  public static Reference job(String principalKey, long maxPerDay, Instant expires) {
    RegisteredJob job =
        new RegisteredJob(
            principalKey, "backup", Traffic.DATASET, maxPerDay, "platform-team", expires);
    return new Reference(Map.of(), Map.of(principalKey, List.of(job)), Map.of(), Baselines.NONE);
  }

  /** One threshold of a detector at another value than its default. */
  public static ThresholdValues threshold(String detectorId, String name, double value) {
    return new ThresholdValues(Map.of(detectorId, Map.of(name, value)));
  }
}
