package io.privet.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.extract.text.Words;
import io.privet.model.ModelInput;
import io.privet.model.ModelOutput;
import io.privet.model.RowFeatures;
import io.privet.model.Sketch;
import io.privet.model.TrainingRecords;
import io.privet.model.ValueFilter;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RowExtractorTest {
  private static final float[] ROW = {0, 0.25f, 0.875f, 1};
  private static final String HASH_OF_ROW = "4c5120bbbf76fc76";
  private static final ModelOutput NOTHING = Events.labels();

  private final RowExtractor extractor = new RowExtractor(PrivacyKeys.wellKnown());

  @Test
  void givesARowTheSameIdentityHoweverItComes() {
    long identity = only(Events.vectors(ROW), NOTHING).identity();

    assertNotEquals(0, identity);
    assertEquals(identity, only(Events.hashes(HASH_OF_ROW), NOTHING).identity());
    assertEquals(identity, only(Events.hashes("4c5120bb"), NOTHING).identity());
    assertEquals(identity, only(Events.hashes(HASH_OF_ROW + "00ff"), NOTHING).identity());
    assertNotEquals(identity, only(Events.hashes("4c5120bc"), NOTHING).identity());
  }

  @Test
  void prefersTheHashOfTheProducerWhoKnowsTheUnroundedRow() {
    ModelInput rounded = Events.input(1, null, List.of(ROW), List.of("ff15ad84"), List.of());

    assertEquals(
        only(Events.hashes("ff15ad84"), NOTHING).identity(), only(rounded, NOTHING).identity());
    assertNotNull(only(rounded, NOTHING).sketch());
  }

  @Test
  void keysIdentityAndLabel() {
    RowExtractor other = new RowExtractor(new PrivacyKeys(PrivacyKeysTest.bytes(0), new byte[32]));
    RowFeatures row = only(Events.vectors(ROW), Events.labels("cat"));
    RowFeatures keyedOtherwise =
        other
            .extract(
                Events.interaction(Events.vectors(ROW), Events.labels("cat")),
                Words.NONE,
                TrainingRecords.NONE,
                ValueFilter.NONE)
            .getFirst();

    assertNotEquals(0x4c5120bbbf76fc76L, row.identity());
    assertNotEquals(row.identity(), keyedOtherwise.identity());
    assertNotEquals(row.label(), keyedOtherwise.label());
  }

  @Test
  void knowsATrainingRecordByContentAndByLongAndShortHash() {
    TrainingRecords records = new TrainingRecords(new long[] {0x4c5120bbbf76fc76L});

    assertTrue(only(Events.vectors(ROW), NOTHING, records).trainingRecord());
    assertTrue(only(Events.hashes(HASH_OF_ROW), NOTHING, records).trainingRecord());
    assertTrue(only(Events.hashes("4c5120bb"), NOTHING, records).trainingRecord());
    assertFalse(only(Events.hashes("4c5120bbbf76fc77"), NOTHING, records).trainingRecord());
    assertFalse(only(Events.hashes("4c5120bc"), NOTHING, records).trainingRecord());
    assertFalse(only(Events.vectors(ROW), NOTHING).trainingRecord());
  }

  @Test
  void tellsLabelsApart() {
    int cat = only(Events.vectors(ROW), Events.labels("cat")).label();

    assertEquals(cat, only(Events.hashes("ff15ad84"), Events.labels("cat")).label());
    assertNotEquals(cat, only(Events.vectors(ROW), Events.labels("dog")).label());
  }

  @Test
  void leavesOutWhatIsNotReported() {
    RowFeatures row = only(Events.hashes("4c5120bb"), NOTHING);

    assertNull(row.sketch());
    assertEquals(0, row.label());
    assertTrue(Float.isNaN(row.confidence()));
  }

  @Test
  void takesTheSketchOfAProducerThatShipsNoContent() {
    Sketch sketch = new Sketch(Sketch.Kind.NUMERIC, new short[] {1, 2, 3});
    ModelInput withheld = Events.input(1, null, List.of(), List.of(), List.of(sketch));

    assertEquals(sketch, only(withheld, NOTHING).sketch());
    assertEquals(0, only(withheld, NOTHING).identity());
  }

  @Test
  void sketchesAPrompt() {
    RowFeatures row = only(Events.text("Where is my parcel?"), NOTHING);

    assertEquals(only(Events.hashes("a91040a2061f15c4"), NOTHING).identity(), row.identity());
    assertEquals(Sketch.Kind.TEXT, assertNotNullKind(row));
  }

  @Test
  void keepsLabelsAndConfidencesWithTheirRows() {
    ModelOutput output = Events.output(null, List.of("a", "b"), List.of(0.5, 0.75));

    List<RowFeatures> rows = extract(Events.vectors(ROW, new float[] {1, 2, 3, 4}), output);

    assertEquals(0.5f, rows.get(0).confidence());
    assertEquals(0.75f, rows.get(1).confidence());
    assertNotEquals(rows.get(0).label(), rows.get(1).label());
  }

  @Test
  void looksAtTheFirst256RowsOfABatch() {
    ModelInput batch =
        Events.input(1_000, null, Collections.nCopies(1_000, ROW), List.of(), List.of());

    assertEquals(256, extract(batch, NOTHING).size());
  }

  @Test
  void makesNoRowsOfACountAlone() {
    ModelInput counted = Events.input(1_000, null, List.of(), List.of(), List.of());

    assertEquals(List.of(), extract(counted, Events.labels("cat")));
  }

  private static Sketch.Kind assertNotNullKind(RowFeatures row) {
    Sketch sketch = row.sketch();
    assertNotNull(sketch);
    return sketch.kind();
  }

  private RowFeatures only(ModelInput input, ModelOutput output) {
    return only(input, output, TrainingRecords.NONE);
  }

  private RowFeatures only(ModelInput input, ModelOutput output, TrainingRecords records) {
    List<RowFeatures> rows =
        extractor.extract(
            Events.interaction(input, output), words(input), records, ValueFilter.NONE);
    assertEquals(1, rows.size());
    return rows.getFirst();
  }

  private List<RowFeatures> extract(ModelInput input, ModelOutput output) {
    return extractor.extract(
        Events.interaction(input, output), words(input), TrainingRecords.NONE, ValueFilter.NONE);
  }

  private static Words words(ModelInput input) {
    return input.text() == null ? Words.NONE : Words.of(input.text());
  }
}
