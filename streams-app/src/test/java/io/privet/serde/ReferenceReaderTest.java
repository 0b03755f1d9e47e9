package io.privet.serde;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.privet.model.Canary;
import io.privet.model.DatasetBaseline;
import io.privet.model.ErasedSubject;
import io.privet.model.Exemption;
import io.privet.model.LearnedDataset;
import io.privet.model.LearnedModel;
import io.privet.model.ModelBaseline;
import io.privet.model.ReferenceEntry;
import io.privet.model.ReferenceFact;
import io.privet.model.RegisteredDataset;
import io.privet.model.RegisteredJob;
import io.privet.model.RegisteredModel;
import io.privet.model.Registration;
import io.privet.model.RiskPattern;
import io.privet.model.Sensitivity;
import io.privet.model.TrainingPart;
import io.privet.model.TrainingRecords;
import io.privet.model.UnknownFact;
import io.privet.model.Validity;
import io.privet.model.ValueBaseline;
import io.privet.model.ValueFilter;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ReferenceReaderTest {
  private static final String TOPIC = "privet.reference";
  private static final Registration YEAR =
      new Registration(
          "owner",
          "yearly evaluation",
          new Validity(
              Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z")));

  private final Registry registry =
      new Registry(new RegistrySettings(Map.of("url", "mock://reference-reader")));

  @AfterEach
  void close() {
    registry.close();
  }

  static List<ReferenceFact> facts() {
    return List.of(
        new Exemption("key", Set.of(RiskPattern.P02, RiskPattern.P01), YEAR),
        new RegisteredJob("key", "backup", "notes", 5_000, YEAR),
        new RegisteredDataset("notes", Sensitivity.HIGH, Registration.ALWAYS),
        new RegisteredDataset(
            "notes",
            Optional.empty(),
            "secret",
            true,
            List.of("health"),
            List.of("care"),
            Instant.parse("2030-01-01T00:00:00Z"),
            List.of("eu"),
            List.of("raw-notes"),
            YEAR),
        new RegisteredModel(
            "chat",
            Optional.of(Sensitivity.LOW),
            null,
            List.of("notes"),
            List.of("store"),
            List.of("support"),
            false,
            null,
            YEAR),
        new TrainingPart("chat", 1, 2, new TrainingRecords(new long[] {1, -1, 0}), YEAR),
        new LearnedModel(
            "chat",
            "v1",
            new ModelBaseline(
                12,
                0.03,
                0.1,
                0,
                0.4,
                0.2,
                new ValueBaseline(ValueFilter.of(new int[] {1, 2, 3}), 50, 0.3),
                83,
                0.5,
                0.05),
            Registration.ALWAYS),
        new LearnedDataset("notes", "v1", new DatasetBaseline(3, 20.5, 0.7, 900), YEAR),
        new Canary(Canary.Kind.TEXT, "k1", "00ff", 24, "notes", YEAR),
        new ErasedSubject("k1", "0a0b", List.of("notes"), ErasedSubject.Cause.WITHDRAWN, YEAR),
        new UnknownFact(YEAR));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void readsWhatWasWritten(ReferenceFact fact) {
    ReferenceEntry entry = new ReferenceEntry("entry-1", fact);

    assertEquals(entry, read(write(entry)));
  }

  @Test
  void keepsFingerprintsAscendingAsUnsignedNumbers() {
    assertEquals(
        List.of(0L, 1L, -1L),
        Arrays.stream(new TrainingRecords(new long[] {1, -1, 0}).prefixes()).boxed().toList());
  }

  @Test
  void refusesAJobWithoutAnAmount() {
    byte[] bytes =
        write(new ReferenceEntry("1", new RegisteredJob("key", "backup", "notes", 0, YEAR)));

    assertEquals("job.maxPerDay must be above 0", refusal(bytes));
  }

  @Test
  void refusesARecordThatIsNoneOfTheRegistry() {
    assertEquals(
        "the record must be Avro in the Confluent wire format", refusal(new byte[] {1, 2, 3}));
  }

  @Test
  void refusesARecordThatIsCutOff() {
    byte[] bytes = write(new ReferenceEntry("entry-1", new UnknownFact(YEAR)));

    assertEquals("the record must be a reference entry", refusal(Arrays.copyOf(bytes, 8)));
  }

  private byte[] write(ReferenceEntry entry) {
    return registry.references().serialize(TOPIC, entry);
  }

  private ReferenceEntry read(byte[] bytes) {
    return registry.referenceReader().read(TOPIC, bytes);
  }

  private String refusal(byte[] bytes) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> read(bytes)).getMessage());
  }
}
