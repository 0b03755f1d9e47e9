package io.privet.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.Canary;
import io.privet.model.ErasedSubject;
import io.privet.model.Exemption;
import io.privet.model.Reference;
import io.privet.model.ReferenceEntry;
import io.privet.model.ReferenceFact;
import io.privet.model.RegisteredJob;
import io.privet.model.Registration;
import io.privet.model.RiskPattern;
import io.privet.model.Sensitivity;
import io.privet.model.Target;
import io.privet.model.TrainingRecords;
import io.privet.model.Validity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReferenceFilesTest {
  private static final Instant EXPIRY = Instant.parse("2027-01-01T00:00:00Z");

  private static final ReferenceHashes HASHES =
      new ReferenceHashes(
          (tenant, principal) -> tenant + "/" + principal, (kind, value) -> kind + " " + value);

  @TempDir private Path folder;

  @Test
  void readsTheSensitivityOfTargets() throws IOException {
    write(
        "targets.csv",
        """
        kind,name,sensitivity,owner
        dataset,notes,high,clinic
        model,notes,low,mail-team
        """);

    assertEquals(Optional.of(Sensitivity.HIGH), load().sensitivity(Target.dataset("notes")));
    assertEquals(Optional.of(Sensitivity.LOW), load().sensitivity(Target.model("notes")));
    assertEquals(Optional.empty(), load().sensitivity(Target.model("other")));
  }

  @Test
  void readsTheAllowList() throws IOException {
    write(
        "allow_list.csv",
        """
        principal,patterns,owner,reason,expires
        svc-eval,P01 P02,model-owner,"own evaluation, yearly",2027-01-01T00:00:00Z
        svc-eval,P13,model-owner,another,2027-01-01T00:00:00Z
        """);

    assertEquals(
        Map.of(
            "default/svc-eval",
            List.of(
                new Exemption(
                    "default/svc-eval",
                    Set.of(RiskPattern.P01, RiskPattern.P02),
                    "model-owner",
                    "own evaluation, yearly",
                    EXPIRY),
                new Exemption(
                    "default/svc-eval",
                    Set.of(RiskPattern.P13),
                    "model-owner",
                    "another",
                    EXPIRY))),
        load().exemptions());
  }

  @Test
  void readsRegisteredJobsWithTheirTenants() throws IOException {
    write(
        "registered_jobs.csv",
        """
        tenant,principal,kind,target,max_per_day,owner,expires,ticket
        acme,svc-etl,etl_job,orders,5000,platform,2027-01-01T00:00:00Z,T-1
        ,svc-ci,ci_job,orders,10,platform,2027-01-01T00:00:00Z,T-2
        """);

    assertEquals(
        Map.of(
            "acme/svc-etl",
            List.of(
                new RegisteredJob("acme/svc-etl", "etl_job", "orders", 5_000, "platform", EXPIRY)),
            "default/svc-ci",
            List.of(
                new RegisteredJob("default/svc-ci", "ci_job", "orders", 10, "platform", EXPIRY))),
        load().jobs());
  }

  @Test
  void anEntryMayBeginAtAnEventTime() throws IOException {
    write(
        "allow_list.csv",
        """
        principal,patterns,owner,reason,valid_from,expires
        svc-eval,P01,model-owner,yearly,2026-06-01T00:00:00Z,2027-01-01T00:00:00Z
        """);
    Instant begin = Instant.parse("2026-06-01T00:00:00Z");

    assertEquals(
        Optional.empty(),
        load().exemption("default/svc-eval", RiskPattern.P01, begin.minusMillis(1)));
    assertTrue(load().exemption("default/svc-eval", RiskPattern.P01, begin).isPresent());
  }

  @Test
  void givesEachEntryAnIdThatTheSameFileGivesAgain() throws IOException {
    write(
        "registered_jobs.csv",
        """
        principal,kind,target,max_per_day,owner,expires
        svc-etl,etl_job,orders,5000,platform,2027-01-01T00:00:00Z
        svc-etl,etl_job,notes,5000,platform,2027-01-01T00:00:00Z
        """);
    write("targets.csv", "kind,name,sensitivity,owner\nmodel,chat,high,owner\n");
    write("training_fingerprints.csv", "model,input_hash\ndigits,0cbeaea84d3925a6\n");

    assertEquals(
        List.of(
            "files:job:default/svc-etl:0",
            "files:job:default/svc-etl:1",
            "files:target:MODEL:chat:0",
            "files:training:digits:0"),
        ReferenceFiles.entries(folder, HASHES).stream().map(ReferenceEntry::id).toList());
  }

  @Test
  void readsCanariesInTheFormInWhichTheyAreLookedFor() throws IOException {
    write(
        "canaries.csv",
        """
        kind,value,planted_in,owner,valid_from
        text,"Blue-Heron, 7731!",notes,data-team,2026-03-01T00:00:00Z
        object,site9/0001.json,notes,data-team,
        subject,patient-0,,data-team,
        """);

    assertEquals(
        List.of(
            new Canary(
                Canary.Kind.TEXT,
                "partition",
                "TEXT blue heron 7731",
                15,
                "notes",
                new Registration(
                    "data-team",
                    "",
                    new Validity(Instant.parse("2026-03-01T00:00:00Z"), Instant.MAX))),
            new Canary(
                Canary.Kind.OBJECT,
                "partition",
                "OBJECT site9/0001.json",
                null,
                "notes",
                new Registration("data-team", "", Validity.ALWAYS)),
            new Canary(
                Canary.Kind.SUBJECT,
                "partition",
                "SUBJECT patient-0",
                null,
                null,
                new Registration("data-team", "", Validity.ALWAYS))),
        facts());
  }

  @Test
  void readsErasedSubjectsAndEndsOfRetention() throws IOException {
    write(
        "erased_subjects.csv",
        """
        subject,datasets,cause,owner
        patient-7,notes scans,withdrawn,privacy-office
        """);
    write(
        "targets.csv",
        """
        kind,name,sensitivity,owner,retain_until
        dataset,old-notes,high,data-team,2026-01-01T00:00:00Z
        """);

    assertEquals(
        new ErasedSubject(
            "partition",
            "SUBJECT patient-7",
            List.of("notes", "scans"),
            ErasedSubject.Cause.WITHDRAWN,
            new Registration("privacy-office", "", Validity.ALWAYS)),
        facts().getLast());
    Instant end = Instant.parse("2026-01-01T00:00:00Z");
    assertTrue(load().isExpired(Target.dataset("old-notes"), end));
    assertFalse(load().isExpired(Target.dataset("old-notes"), end.minusMillis(1)));
  }

  @Test
  void refusesAPlantedTextThatWouldBeMetByChance() throws IOException {
    write("canaries.csv", "kind,value,owner\ntext,a b c!,data-team\n");

    assertEquals(
        List.of(
            folder.resolve("canaries.csv")
                + " line 2, column value: must be 8 to 256 letters and digits where the kind is"
                + " text"),
        problems());
  }

  private List<ReferenceFact> facts() {
    return ReferenceFiles.entries(folder, HASHES).stream().map(ReferenceEntry::fact).toList();
  }

  @Test
  void readsZippedTrainingFingerprints() throws IOException {
    String rows =
        """
        model,input_hash
        digits,0cbeaea84d3925a6
        digits,f0e73ef5b91a972f00ff
        churn,ffffffffffffffff
        """;
    try (OutputStream file = Files.newOutputStream(folder.resolve("training_fingerprints.csv.gz"));
        OutputStream zip = new GZIPOutputStream(file)) {
      zip.write(rows.getBytes(StandardCharsets.UTF_8));
    }

    Reference reference = load();

    TrainingRecords digits = reference.trainingRecords("digits");
    assertEquals(2, digits.size());
    assertTrue(digits.contains(0x0cbeaea84d3925a6L));
    assertTrue(digits.contains(0xf0e73ef5b91a972fL));
    assertTrue(reference.trainingRecords("churn").contains(-1L));
    assertFalse(reference.trainingRecords("churn").contains(0x0cbeaea84d3925a6L));
  }

  @Test
  void knowsNothingWithoutFiles() {
    assertEquals(Reference.NONE, load());
  }

  @Test
  void readsAHeaderBehindAByteOrderMarkAndLinesOfWindows() throws IOException {
    write("training_fingerprints.csv", "\ufeffmodel,input_hash\r\ndigits,0cbeaea84d3925a6\r\n");

    assertEquals(1, load().trainingRecords("digits").size());
  }

  @Test
  void listsAllProblemsAtOnceByFileLineAndColumnWithoutAnyValue() throws IOException {
    write(
        "allow_list.csv",
        """
        principal,patterns,owner,reason,expires
        alice,P01 P99,me,,tomorrow
        bob,P01
        """);
    write(
        "registered_jobs.csv",
        """
        principal,kind,target,max_per_day,owner,expires
        ,etl_job,orders,0,me,2027-01-01T00:00:00Z

        carol,etl_job,orders,many,me,2027-01-01
        """);
    write("training_fingerprints.csv", "model,hash\ndigits,0cbeaea84d3925a6\n");

    assertEquals(
        List.of(
            folder.resolve("allow_list.csv")
                + " line 2, column patterns: must be risk patterns such as P01 with spaces between",
            folder.resolve("allow_list.csv") + " line 2, column reason: must be not blank",
            folder.resolve("allow_list.csv")
                + " line 2, column expires: must be an instant such as 2027-01-01T00:00:00Z",
            folder.resolve("allow_list.csv")
                + " line 3: has 2 values but must have 5, one a column",
            folder.resolve("registered_jobs.csv") + " line 2, column principal: must be not blank",
            folder.resolve("registered_jobs.csv")
                + " line 2, column max_per_day: must be a whole number above 0",
            folder.resolve("registered_jobs.csv")
                + " line 4, column max_per_day: must be a whole number above 0",
            folder.resolve("registered_jobs.csv")
                + " line 4, column expires: must be an instant such as 2027-01-01T00:00:00Z",
            folder.resolve("training_fingerprints.csv")
                + " line 1: must name the columns model, input_hash but lacks input_hash"),
        problems());
  }

  @Test
  void listsNoMoreThanFiftyProblems() throws IOException {
    write("training_fingerprints.csv", "model,input_hash\n" + "digits,x\n".repeat(60));

    List<String> problems = problems();

    assertEquals(51, problems.size());
    assertEquals("and 10 more problems", problems.getLast());
  }

  @Test
  void refusesTwoFormsOfOneFile() throws IOException {
    write("allow_list.csv", "");
    write("allow_list.csv.gz", "");

    assertEquals(
        List.of(folder + " holds both allow_list.csv and allow_list.csv.gz but must hold one"),
        problems());
  }

  @Test
  void refusesAFileThatIsNotWhatItsNameSays() throws IOException {
    write("allow_list.csv.gz", "principal,patterns");

    assertEquals(
        List.of(
            folder.resolve("allow_list.csv.gz") + " could not be read to its end: ZipException"),
        problems());
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    Path missing = folder.resolve("none");

    SettingsException refusal =
        assertThrows(SettingsException.class, () -> ReferenceFiles.load(missing, HASHES));

    assertEquals(
        List.of(missing + " must be a folder with the reference files"), refusal.problems());
  }

  private Reference load() {
    return ReferenceFiles.load(folder, HASHES);
  }

  private List<String> problems() {
    return assertThrows(SettingsException.class, this::load).problems();
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
