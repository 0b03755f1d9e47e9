package io.privet.detect.synthetic;

import java.time.Duration;
import java.util.Map;

/** Stories about reads of training data, for bulk reads. */
public final class ReadStories implements FixtureSet {
  private static final String NOTES = "patient-notes";
  private static final String FEATURES = "feature-store";
  private static final String SMALL = "evaluation-set";

  @Override
  public Map<String, String> files() {
    return Map.of(
        "reference/registered_jobs.csv",
            """
            principal,kind,target,max_per_day,owner,expires
            backup,backup,patient-notes,200,platform-team,2027-01-01T00:00:00Z
            nightly-export,export,patient-notes,60,data-team,2027-01-01T00:00:00Z
            """,
        "fires-bulk-copy.jsonl", bulkCopy(),
        "fires-low-and-slow.jsonl", lowAndSlow(),
        "fires-job-beyond-its-amount.jsonl", jobBeyondItsAmount(),
        "fires-most-of-a-small-data-set.jsonl", mostOfASmallDataSet(),
        "quiet-analyst.jsonl", analyst(),
        "quiet-registered-backup.jsonl", registeredBackup(),
        "quiet-own-habit.jsonl", ownHabit(),
        "quiet-tests-read-the-same.jsonl", testsReadTheSame(),
        "quiet-listing-and-refusals.jsonl", listingAndRefusals());
  }

  /** A copy tool lists the data set and reads all of it within seconds. */
  private static String bulkCopy() {
    Story story = new Story("mallory", NOTES, "2026-03-02T13:00:00Z");
    story.access("ListObjectsV2", "", 200);
    return reads(story, "note", 0, 200, Duration.ofMillis(90)).lines();
  }

  /** An object every five minutes, from the afternoon to the next morning. */
  private static String lowAndSlow() {
    Story story = new Story("trudy", NOTES, "2026-03-02T14:00:00Z");
    return reads(story, "note", 0, 220, Duration.ofMinutes(5)).lines();
  }

  /** A registered job whose credentials somebody else uses. */
  private static String jobBeyondItsAmount() {
    Story story = new Story("nightly-export", NOTES, "2026-03-02T03:00:00Z");
    return reads(story, "note", 0, 190, Duration.ofSeconds(1)).lines();
  }

  /** Sixty of eighty objects: fewer than elsewhere, but most of what there is. */
  private static String mostOfASmallDataSet() {
    Story story = new Story("oscar", SMALL, "2026-03-02T16:00:00Z");
    return reads(story, "case", 0, 60, Duration.ofSeconds(20)).lines();
  }

  /** Three mornings of about thirty objects, some of them the day before's. */
  private static String analyst() {
    Story story = new Story("alice", NOTES, "2026-03-02T09:00:00Z");
    for (int day = 2; day < 5; day++) {
      story.at("2026-03-0" + day + "T09:00:00Z");
      reads(story, "note", 20 * day, 30, Duration.ofMinutes(4));
    }
    return story.lines();
  }

  /** The whole registered amount in each of two nights. */
  private static String registeredBackup() {
    Story story = new Story("backup", NOTES, "2026-03-02T02:00:00Z");
    reads(story, "note", 0, 200, Duration.ofMillis(200));
    story.at("2026-03-03T02:00:00Z");
    return reads(story, "note", 0, 200, Duration.ofMillis(200)).lines();
  }

  /** Somebody who always reads nearly as much as peers may, and on the fifth day some more. */
  private static String ownHabit() {
    Story story = new Story("dana", FEATURES, "2026-03-02T10:00:00Z");
    for (int day = 2; day < 7; day++) {
      story.at("2026-03-0" + day + "T10:00:00Z");
      reads(story, "part", 0, day == 6 ? 70 : 45, Duration.ofMinutes(3));
    }
    return story.lines();
  }

  /** The same forty objects five times a day. */
  private static String testsReadTheSame() {
    Story story = new Story("ci", FEATURES, "2026-03-02T08:00:00Z");
    for (int run = 0; run < 5; run++) {
      reads(story, "part", 0, 40, Duration.ofSeconds(1)).pass(Duration.ofHours(1));
    }
    return story.lines();
  }

  /** Many objects looked at or asked for, none of them read. */
  private static String listingAndRefusals() {
    Story story = new Story("bob", NOTES, "2026-03-02T11:00:00Z");
    for (int i = 0; i < 180; i++) {
      story.access("HeadObject", name("note", i), 200).pass(Duration.ofSeconds(1));
    }
    for (int i = 0; i < 180; i++) {
      story.access("GetObject", name("note", i), 403).pass(Duration.ofSeconds(1));
    }
    return story.lines();
  }

  private static Story reads(Story story, String kind, int first, int count, Duration gap) {
    for (int i = first; i < first + count; i++) {
      story.read(name(kind, i)).pass(gap);
    }
    return story;
  }

  private static String name(String kind, int number) {
    return kind + "-" + number + ".json";
  }
}
