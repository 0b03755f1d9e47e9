package io.privet.detect;

import io.privet.model.AccessFeatures;
import io.privet.model.DataOperation;
import io.privet.model.Features;
import io.privet.model.InteractionFeatures;
import io.privet.model.LeakCount;
import io.privet.model.ModelOperation;
import io.privet.model.Observation;
import io.privet.model.Outcome;
import io.privet.model.RowFeatures;
import io.privet.model.SourcePosition;
import io.privet.model.Target;
import io.privet.model.TextFeatures;
import java.time.Instant;
import java.util.List;

/** Makes the observations of one principal by hand; each gets the next event id. */
public final class Traffic {
  /** The model of the traffic. */
  public static final String MODEL = "churn";

  /** The data set of the traffic. */
  public static final String DATASET = "notes";

  private final String principal;
  private int events;

  /** Traffic of a principal, whose key is the name with {@code key-} before it. */
  public Traffic(String principal) {
    this.principal = principal;
  }

  /** The stable key of the principal. */
  public String key() {
    return "key-" + principal;
  }

  /** A successful call to {@link #MODEL} with scores. */
  public Observation call(Instant time, RowFeatures... rows) {
    return call(MODEL, time, Outcome.SUCCESS, rows);
  }

  /** A call to a model with an outcome. */
  public Observation call(String model, Instant time, Outcome outcome, RowFeatures... rows) {
    return observation(Target.model(model), time, outcome, features(List.of(rows), List.of()));
  }

  /** A call to {@link #MODEL} that was answered. */
  public Observation call(Instant time, InteractionFeatures features) {
    return observation(Target.model(MODEL), time, Outcome.SUCCESS, features);
  }

  /** An answer of {@link #MODEL} that holds leaks. */
  public Observation answer(Instant time, Outcome outcome, LeakCount... leaks) {
    return observation(Target.model(MODEL), time, outcome, features(List.of(), List.of(leaks)));
  }

  /** A successful read of an object of {@link #DATASET}. */
  public Observation read(Instant time, long object) {
    return access(DATASET, time, DataOperation.READ, Outcome.SUCCESS, object);
  }

  /** A successful export of rows of an object of {@link #DATASET} to a destination. */
  public Observation export(Instant time, long object, long rows, long destination) {
    return observation(
        Target.dataset(DATASET),
        time,
        Outcome.SUCCESS,
        new AccessFeatures(
            DataOperation.EXPORT, Rows.identity(object), rows, -1, -1, Rows.identity(destination)));
  }

  /** An access to an object of a data set. */
  public Observation access(
      String dataset, Instant time, DataOperation operation, Outcome outcome, long object) {
    return observation(
        Target.dataset(dataset),
        time,
        outcome,
        new AccessFeatures(operation, Rows.identity(object), -1, -1, -1, 0));
  }

  private static InteractionFeatures features(List<RowFeatures> rows, List<LeakCount> leaks) {
    return new InteractionFeatures(
        ModelOperation.PREDICTION,
        Math.max(1, rows.size()),
        rows,
        true,
        TextFeatures.NONE,
        leaks,
        -1,
        -1);
  }

  /** An observation of any make. */
  public Observation observation(Target target, Instant time, Outcome outcome, Features features) {
    events++;
    return new Observation(
        "default",
        key(),
        principal,
        principal + "-" + events,
        time.toEpochMilli(),
        new SourcePosition("test", 0, events),
        target,
        0,
        outcome,
        features);
  }
}
