package io.privet.detect.synthetic;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Stories about persons who have withdrawn, and a data set that should be gone. */
public final class WithdrawnDataStories implements FixtureSet {
  private static final String NOTES = "clinical-notes";
  private static final String OLD = "notes-2019";
  private static final String MORNING = "2026-03-02T08:00:00Z";

  @Override
  public Map<String, String> files() {
    return Map.of(
        "reference/erased_subjects.csv",
            """
            subject,datasets,cause,owner,valid_from
            patient-7,clinical-notes,withdrawn,privacy-office,2026-03-01T12:00:00Z
            patient-8,,erased,privacy-office,2026-03-01T12:00:00Z
            """,
        "reference/targets.csv",
            """
            kind,name,sensitivity,owner,retain_until
            dataset,notes-2019,medium,data-team,2026-01-01T00:00:00Z
            """,
        "fires-withdrawn-person.jsonl", withdrawnPerson(),
        "fires-data-set-past-its-time.jsonl", pastItsTime(),
        "quiet-before-the-withdrawal.jsonl", beforeTheWithdrawal(),
        "quiet-other-data-set.jsonl", otherDataSet(),
        "quiet-deletion.jsonl", deletion());
  }

  private static String withdrawnPerson() {
    return story("trainer")
        .read("part-1", List.of("patient-1", "patient-2"))
        .pass(Duration.ofSeconds(5))
        .read("part-2", List.of("patient-7", "patient-8", "patient-9"))
        .lines();
  }

  private static String pastItsTime() {
    return new Story("analyst", OLD, MORNING).read("site1.json").lines();
  }

  private static String beforeTheWithdrawal() {
    return new Story("trainer-of-yesterday", NOTES, "2026-03-01T11:59:59Z")
        .read("part-2", List.of("patient-7", "patient-8"))
        .lines();
  }

  /** The withdrawal is about another data set. */
  private static String otherDataSet() {
    return new Story("billing", "invoices", MORNING).read("part-1", List.of("patient-7")).lines();
  }

  private static String deletion() {
    return new Story("cleaner", OLD, MORNING)
        .access("DeleteObject", "site1.json", 200)
        .access("HeadObject", "site1.json", 404)
        .lines();
  }

  private static Story story(String principal) {
    return new Story(principal, NOTES, MORNING);
  }
}
