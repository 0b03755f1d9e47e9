package io.privet.detect.synthetic;

import java.time.Duration;
import java.util.Map;

/** Stories about training data that goes elsewhere, for new destinations. */
public final class ExportStories implements FixtureSet {
  private static final String NOTES = "patient-notes";
  private static final String WAREHOUSE = "warehouse.internal";
  private static final String OUTSIDE = "files.elsewhere.test";

  @Override
  public Map<String, String> files() {
    return Map.of(
        "reference/registered_jobs.csv",
            """
            principal,kind,target,max_per_day,owner,expires
            nightly-export,export,patient-notes,500,data-team,2027-01-01T00:00:00Z
            """,
        "fires-job-with-another-destination.jsonl", jobWithAnotherDestination(),
        "fires-export-after-reads.jsonl", exportAfterReads(),
        "fires-export-before-reads.jsonl", exportBeforeReads(),
        "quiet-nightly-export.jsonl", nightlyExport(),
        "quiet-reads-alone.jsonl", readsAlone());
  }

  /** A registered job whose credentials somebody else uses, for a few rows. */
  private static String jobWithAnotherDestination() {
    Story story = nights("nightly-export");
    return story.at("2026-03-07T14:00:00Z").export("part-0.parquet", OUTSIDE, 200).lines();
  }

  /** Many objects are read one after another, then a bundle of them leaves. */
  private static String exportAfterReads() {
    Story story = new Story("mallory", NOTES, "2026-03-02T13:00:00Z");
    reads(story);
    return story.pass(Duration.ofHours(2)).export("bundle.zip", OUTSIDE, 900).lines();
  }

  /** The destination is tried with a little, then much is read. */
  private static String exportBeforeReads() {
    Story story = new Story("trudy", NOTES, "2026-03-02T13:00:00Z");
    story.export("sample.zip", OUTSIDE, 5).pass(Duration.ofHours(2));
    return reads(story).lines();
  }

  /** Night after night to the same place. */
  private static String nightlyExport() {
    return nights("alice").lines().replaceFirst("(?s)\\\\A.*?\\n", "");
  }

  /** Much is read, nothing is sent. */
  private static String readsAlone() {
    return reads(new Story("bob", NOTES, "2026-03-02T09:00:00Z")).lines();
  }

  private static Story nights(String principal) {
    Story story = new Story(principal, NOTES, "2026-03-02T02:00:00Z");
    for (int day = 2; day < 7; day++) {
      story.at("2026-03-0" + day + "T02:00:00Z").export("part-0.parquet", WAREHOUSE, 8_000);
    }
    return story;
  }

  private static Story reads(Story story) {
    for (int i = 0; i < 55; i++) {
      story.read("note-" + i + ".json").pass(Duration.ofSeconds(30));
    }
    return story;
  }
}
