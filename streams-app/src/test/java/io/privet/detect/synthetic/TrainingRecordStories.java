package io.privet.detect.synthetic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Stories about inputs that the model was trained on, for training-record probing. */
public final class TrainingRecordStories implements FixtureSet {
  private static final String MODEL = "loan-scorer";
  private static final String MORNING = "2026-03-02T08:00:00Z";

  private final Classifier model = new Classifier(50);
  private final List<Prediction> members = answers(80);

  @Override
  public Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("reference/training_fingerprints.csv", fingerprints());
    files.put(
        "reference/allow_list.csv",
        """
        principal,patterns,owner,reason,expires
        model-owner,P01,risk-team,registered privacy evaluation,2027-01-01T00:00:00Z
        """);
    files.put("fires-half-are-members.jsonl", halfAreMembers());
    files.put("fires-one-in-four-slowly.jsonl", oneInFourSlowly());
    files.put("fires-members-after-cover.jsonl", membersAfterCover());
    files.put("quiet-ordinary-use.jsonl", ordinaryUse());
    files.put("quiet-smoke-test.jsonl", smokeTest());
    files.put("quiet-batch-scoring.jsonl", batchScoring());
    files.put("quiet-owner-evaluation.jsonl", ownerEvaluation());
    return files;
  }

  /** Candidates in random order, every other one a member, in batches with short hashes. */
  private String halfAreMembers() {
    Story story = new Story("mallory", MODEL, MORNING);
    for (int batch = 0; batch < 3; batch++) {
      List<Prediction> rows = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        rows.add(model.chance().below(2) == 0 ? members.get(20 * batch + i) : answer());
      }
      story.predict(rows).pass(Duration.ofSeconds(1));
    }
    return story.lines();
  }

  /** One row every ten minutes for a day; one in four is a member. */
  private String oneInFourSlowly() {
    Story story = new Story("trudy", MODEL, MORNING);
    for (int i = 0; i < 144; i++) {
      story.predict(i % 4 == 1 ? members.get(i / 4) : answer()).pass(Duration.ofMinutes(10));
    }
    return story.lines();
  }

  /** Thirty ordinary requests, then known members only, to calibrate the test. */
  private String membersAfterCover() {
    Story story = new Story("oscar", MODEL, MORNING);
    for (int i = 0; i < 30; i++) {
      story.predict(answer()).pass(Duration.ofMinutes(1));
    }
    for (int i = 0; i < 12; i++) {
      story.predict(members.get(40 + i)).pass(Duration.ofMillis(50));
    }
    return story.lines();
  }

  /** Customers of whom one in twenty-five was in the training data. */
  private String ordinaryUse() {
    Story story = new Story("alice", MODEL, MORNING);
    for (int i = 0; i < 150; i++) {
      story.predict(i % 25 == 3 ? members.get(i / 25) : answer()).pass(Duration.ofMinutes(2));
    }
    return story.lines();
  }

  /** Five rows, copied from the training data, every two minutes. */
  private String smokeTest() {
    Story story = new Story("ci-smoke", MODEL, MORNING);
    for (int i = 0; i < 100; i++) {
      story.predict(members.get(i % 5)).pass(Duration.ofMinutes(2));
    }
    return story.lines();
  }

  /** A job over new customers, one member in fifty. */
  private String batchScoring() {
    Story story = new Story("nightly-scoring", MODEL, "2026-03-02T02:00:00Z");
    for (int batch = 0; batch < 4; batch++) {
      List<Prediction> rows = answers(49);
      rows.add(members.get(batch));
      story.predict(rows).pass(Duration.ofSeconds(2));
    }
    return story.lines();
  }

  /** The owner's own membership test, registered on the allow-list. */
  private String ownerEvaluation() {
    Story story = new Story("model-owner", MODEL, MORNING);
    story.predict(members.subList(0, 60)).pass(Duration.ofSeconds(1));
    return story.predict(answers(60)).lines();
  }

  private String fingerprints() {
    StringBuilder csv = new StringBuilder("model,input_hash\n");
    members.forEach(member -> csv.append(MODEL + "," + member.hash + "\n"));
    return csv.toString();
  }

  private List<Prediction> answers(int count) {
    List<Prediction> answers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      answers.add(answer());
    }
    return answers;
  }

  private Prediction answer() {
    return model.answer(model.ordinaryRow());
  }
}
