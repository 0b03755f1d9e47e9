package io.privet.detect.synthetic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Stories about copies of a model by many ordinary inputs. */
public final class VolumeStories implements FixtureSet {
  @Override
  public Map<String, String> files() {
    return Map.of(
        "baselines.json", OrdinaryClients.baselinesFile(),
        "reference/registered_jobs.csv",
            """
            principal,kind,target,max_per_day,owner,expires
            scoring,batch_scoring,loan-scorer,1000,data-team,2027-01-01T00:00:00Z
            """,
        "fires-copy-within-a-minute.jsonl", copy("mallory", 1, 25, Duration.ofMillis(400)),
        "fires-throttled-copy.jsonl", copy("trudy", 2, 1, Duration.ofMinutes(1)),
        "quiet-registered-batch.jsonl", copy("scoring", 3, 25, Duration.ofMillis(400)),
        "quiet-interactive.jsonl", OrdinaryClients.story("alice", new Classifier(4), 200).lines(),
        "quiet-permutation-importance.jsonl", InversionStories.permutationImportance(),
        "quiet-sensor-drift.jsonl", PerturbationStories.sensorDrift());
  }

  /** Eight hundred real rows, each once. */
  private static String copy(String principal, int seed, int batchSize, Duration pause) {
    Classifier model = new Classifier(seed);
    Story story = OrdinaryClients.story(principal, model, 0);
    for (int i = 0; i < 800 / batchSize; i++) {
      List<Prediction> batch = new ArrayList<>();
      for (int j = 0; j < batchSize; j++) {
        batch.add(model.answer(OrdinaryClients.row(model)));
      }
      story.predict(batch).pass(pause);
    }
    return story.lines();
  }
}
