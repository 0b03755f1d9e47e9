package io.privet.detect.synthetic;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Stories about an object and a person that were planted in a data set. */
public final class PlantedRecordStories implements FixtureSet {
  private static final String NOTES = "clinical-notes";
  private static final String MORNING = "2026-03-02T08:00:00Z";

  @Override
  public Map<String, String> files() {
    return Map.of(
        "reference/canaries.csv",
            """
            kind,value,planted_in,owner
            object,site9/0001.json,clinical-notes,data-team
            subject,patient-0,,data-team
            """,
        "reference/registered_jobs.csv",
            """
            principal,kind,target,max_per_day,owner,expires
            svc-backup,backup,clinical-notes,500,data-team,2027-01-01T00:00:00Z
            """,
        "fires-planted-object.jsonl", plantedObject(),
        "fires-planted-person.jsonl", plantedPerson(),
        "quiet-registered-backup.jsonl", registeredBackup(),
        "quiet-other-data-set.jsonl", otherDataSet(),
        "quiet-list-of-names.jsonl", listOfNames());
  }

  private static String plantedObject() {
    return story("mallory")
        .read("site1/0001.json")
        .pass(Duration.ofSeconds(5))
        .read("site9/0001.json")
        .lines();
  }

  private static String plantedPerson() {
    return story("trudy").read("part-7", List.of("patient-6", "patient-0", "patient-8")).lines();
  }

  private static String registeredBackup() {
    return story("svc-backup").read("site1/0001.json").read("site9/0001.json").lines();
  }

  /** Another data set has an object of the same name. */
  private static String otherDataSet() {
    return new Story("alice", "public-notes", MORNING).read("site9/0001.json").lines();
  }

  private static String listOfNames() {
    return story("bob")
        .access("HeadObject", "site9/0001.json", 200)
        .access("GetObject", "site9/0001.json", 403)
        .lines();
  }

  private static Story story(String principal) {
    return new Story(principal, NOTES, MORNING);
  }
}
