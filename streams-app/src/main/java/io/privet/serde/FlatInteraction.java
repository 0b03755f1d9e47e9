package io.privet.serde;

import io.privet.model.InteractionFeatures;
import io.privet.model.LeakCount;
import io.privet.model.LeakType;
import io.privet.model.RowFeatures;
import io.privet.model.TextCue;
import io.privet.model.TextFeatures;
import io.privet.model.WatchHits;
import io.privet.model.flat.FlatReader;
import io.privet.model.flat.FlatSketch;
import io.privet.model.flat.FlatWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The part of an observation's bytes that a model interaction fills; absent values cost a bit. */
final class FlatInteraction {
  private static final int HAS_IDENTITY = 1;
  private static final int HAS_LABEL = 1 << 1;
  private static final int HAS_CONFIDENCE = 1 << 2;
  private static final int IS_TRAINING_RECORD = 1 << 3;
  private static final int HAS_FAMILIARITY = 1 << 4;

  /** A cue is written as the bit of its place in this list: append, never insert or move. */
  private static final List<TextCue> CUES =
      List.of(
          TextCue.FRAGMENT,
          TextCue.ENDLESS_REPEAT,
          TextCue.CLOZE,
          TextCue.VERBATIM_CONTINUATION,
          TextCue.PERSON_DATA,
          TextCue.SECRET,
          TextCue.HIDDEN_CONTEXT,
          TextCue.DATA_IN_LINK,
          TextCue.TASK_HARVEST,
          TextCue.ANSWER_REPEATS,
          TextCue.ANSWER_DIVERGES,
          TextCue.ANSWER_LINKS_DATA,
          TextCue.ANSWER_DISCLOSES_CONTEXT,
          TextCue.STARTS_MIDWAY,
          TextCue.REQUEST);

  private FlatInteraction() {}

  static void write(FlatWriter out, InteractionFeatures features) {
    out.writeByte(ObservationCodec.MODEL_OPERATIONS.indexOf(features.operation()));
    out.writeVarint(features.rowCount());
    out.writeBoolean(features.scoresReturned());
    out.writeZigZag(features.tokensIn());
    out.writeZigZag(features.tokensOut());
    out.writeVarint(features.leaks().size());
    for (LeakCount leak : features.leaks()) {
      out.writeString(leak.type().name());
      out.writeVarint(leak.count());
    }
    write(out, features.text());
    out.writeVarint(features.rows().size());
    features.rows().forEach(row -> write(out, row));
  }

  static InteractionFeatures read(FlatReader in, WatchHits hits) {
    var operation = ObservationCodec.readConstant(in, ObservationCodec.MODEL_OPERATIONS);
    int rowCount = in.readCount(Integer.MAX_VALUE);
    boolean scoresReturned = in.readBoolean();
    long tokensIn = in.readZigZag();
    long tokensOut = in.readZigZag();
    int leakCount = in.readCount(LeakType.values().length);
    List<LeakCount> leaks = new ArrayList<>(leakCount);
    for (int i = 0; i < leakCount; i++) {
      leaks.add(new LeakCount(LeakType.valueOf(in.readString()), in.readCount(Integer.MAX_VALUE)));
    }
    TextFeatures text = readText(in);
    int count = in.readCount(InteractionFeatures.MAX_ROWS);
    List<RowFeatures> rows = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      rows.add(readRow(in));
    }
    return new InteractionFeatures(
        operation, rowCount, rows, scoresReturned, text, leaks, tokensIn, tokensOut, hits);
  }

  private static void write(FlatWriter out, TextFeatures text) {
    out.writeBoolean(!text.equals(TextFeatures.NONE));
    if (text.equals(TextFeatures.NONE)) {
      return;
    }
    int cues = 0;
    for (TextCue cue : text.cues()) {
      cues |= 1 << CUES.indexOf(cue);
    }
    out.writeVarint(cues);
    out.writeInt(text.template());
    out.writeInt(text.subject());
    out.writeVarint(text.promptWords());
    out.writeVarint(text.answerWords());
  }

  private static TextFeatures readText(FlatReader in) {
    if (!in.readBoolean()) {
      return TextFeatures.NONE;
    }
    int bits = in.readCount((1 << CUES.size()) - 1);
    Set<TextCue> cues = EnumSet.noneOf(TextCue.class);
    for (int i = 0; i < CUES.size(); i++) {
      if ((bits >> i & 1) != 0) {
        cues.add(CUES.get(i));
      }
    }
    return new TextFeatures(
        cues,
        in.readInt(),
        in.readInt(),
        in.readCount(Integer.MAX_VALUE),
        in.readCount(Integer.MAX_VALUE));
  }

  private static void write(FlatWriter out, RowFeatures row) {
    out.writeByte(flags(row));
    if (row.identity() != 0) {
      out.writeLong(row.identity());
    }
    FlatSketch.write(out, row.sketch());
    if (row.label() != 0) {
      out.writeInt(row.label());
    }
    if (!Float.isNaN(row.confidence())) {
      out.writeFloat(row.confidence());
    }
    if (row.familiarity() >= 0) {
      out.writeByte(row.familiarity());
    }
  }

  private static RowFeatures readRow(FlatReader in) {
    int flags = in.readByte();
    return new RowFeatures(
        (flags & HAS_IDENTITY) == 0 ? 0 : in.readLong(),
        FlatSketch.read(in),
        (flags & HAS_LABEL) == 0 ? 0 : in.readInt(),
        (flags & HAS_CONFIDENCE) == 0 ? Float.NaN : in.readFloat(),
        (flags & IS_TRAINING_RECORD) != 0,
        (flags & HAS_FAMILIARITY) == 0 ? RowFeatures.UNKNOWN_FAMILIARITY : in.readByte());
  }

  private static int flags(RowFeatures row) {
    return (row.identity() == 0 ? 0 : HAS_IDENTITY)
        | (row.label() == 0 ? 0 : HAS_LABEL)
        | (Float.isNaN(row.confidence()) ? 0 : HAS_CONFIDENCE)
        | (row.trainingRecord() ? IS_TRAINING_RECORD : 0)
        | (row.familiarity() < 0 ? 0 : HAS_FAMILIARITY);
  }
}
