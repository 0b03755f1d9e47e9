package io.privet.detect.synthetic;

import java.time.Duration;
import java.util.Map;

/** Stories about logs and guardrails that somebody ends or changes. */
public final class LoggingOffStories implements FixtureSet {
  private static final String TRAIL = "cloudtrail/audit";
  private static final String START = "2026-03-02T23:00:00Z";

  @Override
  public Map<String, String> files() {
    return Map.of(
        "fires-trail-stopped.jsonl",
        new Story("mallory", TRAIL, START).access("delete", "", 200).lines(),
        "fires-selectors-narrowed.jsonl",
        new Story("trudy", TRAIL, START)
            .access("configure", "", 200)
            .pass(Duration.ofHours(1))
            .access("configure", "", 200)
            .lines(),
        "quiet-attempt-refused.jsonl",
        new Story("bob", TRAIL, START).access("delete", "", 403).lines(),
        "quiet-bucket-policy.jsonl",
        new Story("alice", "training-data", START)
            .access("PutBucketPolicy", "", 200)
            .access("delete", "old.parquet", 200)
            .lines());
  }
}
