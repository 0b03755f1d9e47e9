package io.privet.detect.profile;

import io.privet.model.AccessFeatures;
import io.privet.model.InteractionFeatures;
import io.privet.model.Observation;
import io.privet.model.Outcome;
import io.privet.model.RowFeatures;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is remembered of one principal on one model or data set. */
public final class TargetProfile {
  /** Inputs before distinct ones are counted: most clients of a model never send as many. */
  private static final int UNCOUNTED_INPUTS = 128;

  final int id;

  /** Days of history on other targets when this one was met; of the meeting event alone. */
  double earlierDays;

  long rows;

  RowRing ring = new RowRing();
  ReadHistory readHistory = new ReadHistory();
  final SortedMap<Integer, DetectorMemory> memories = new TreeMap<>();

  TargetProfile(int id) {
    this.id = id;
  }

  /**
   * Takes an event in and says how each of its inputs relates to those before; empty for reads, and
   * for calls without an answer: they reveal nothing, and a retry of one is no repeat.
   */
  public List<RowVerdict> advance(Observation observation) {
    return switch (observation.features()) {
      case InteractionFeatures interaction -> {
        rows += interaction.rowCount();
        if (observation.outcome() != Outcome.SUCCESS) {
          yield List.of();
        }
        List<RowVerdict> verdicts = new ArrayList<>(interaction.rows().size());
        for (RowFeatures row : interaction.rows()) {
          verdicts.add(ring.take(row));
          if (rows > UNCOUNTED_INPUTS && row.isNumeric()) {
            readHistory.add(observation.timeMillis(), row.identity());
          }
        }
        yield verdicts;
      }
      case AccessFeatures access -> {
        rows++;
        if (access.operation().reveals() && observation.outcome() == Outcome.SUCCESS) {
          readHistory.add(observation.timeMillis(), access.object());
        }
        yield List.of();
      }
    };
  }

  /**
   * Decayed days with reads or inputs of the best known other target, when this event is the first
   * on this one; else 0. Not kept.
   */
  public double earlierDays() {
    return earlierDays;
  }

  /** Inputs or accesses so far, counted from those of the target that made room for this one. */
  public long rows() {
    return rows;
  }

  /** What was read of a data set, or which numeric inputs were sent to a model. */
  public ReadHistory readHistory() {
    return readHistory;
  }

  /** The memory of a detector; blank when it has none yet, or one of an older form. */
  public DetectorMemory memory(int detector, int size) {
    DetectorMemory known = memories.get(detector);
    if (known != null && known.words.length == size) {
      return known;
    }
    DetectorMemory blank = new DetectorMemory(size);
    memories.put(detector, blank);
    return blank;
  }
}
