package io.privet.extract;

import io.privet.model.AuditEvent;
import io.privet.model.ModelInteraction;
import io.privet.model.Outcome;
import io.privet.model.ValueBaseline;
import io.privet.model.ValueFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * Learns from unlabelled history which field values are in common use on each model. A value is
 * common when several principals use it; each of them counts once and gives a bounded sample, so
 * that a minority cannot make its own values common.
 *
 * <p>Whether that tells anything is learned too: each principal's rows are compared with the values
 * that the others use. Where ordinary rows often hold values of their own, fewer fields must be
 * familiar before a row counts as foreign; where natural rows share no values, none does.
 */
public final class ValueLearner {
  static final int MIN_PRINCIPALS = 10;
  private static final int MIN_ROWS = 8;
  private static final int MIN_USERS = 3;
  private static final double MIN_USER_SHARE = 0.05;
  private static final int HIGHEST_LIMIT = 75;
  private static final int LOWEST_LIMIT = 25;
  private static final int LIMIT_STEP = 5;
  private static final double UPPER_QUARTILE = 0.75;
  private static final double SHARE_MARGIN = 1.5;
  private static final double MIN_FOREIGN_SHARE = 0.01;

  /** Where more of the ordinary rows than this are foreign, the limit tells too little. */
  private static final double MAX_FOREIGN_SHARE = 0.1;

  private final FieldValues values;
  private final Map<String, Map<String, ValueSample>> models = new HashMap<>();

  /** A learner whose hashes agree with those of an extractor under the same keys. */
  public ValueLearner(PrivacyKeys keys) {
    values = new FieldValues(keys);
  }

  /** Takes an event of the history in, by the stable key of its principal. */
  public void accept(AuditEvent event, String principalKey) {
    if (event instanceof ModelInteraction interaction
        && interaction.call().outcome() == Outcome.SUCCESS
        && !interaction.input().vectors().isEmpty()) {
      ValueSample sample =
          models
              .computeIfAbsent(interaction.call().model(), absent -> new HashMap<>())
              .computeIfAbsent(principalKey, absent -> new ValueSample());
      for (float[] row : interaction.input().vectors()) {
        if (row.length > 0) {
          sample.add(Arrays.hashCode(row), hashes(row));
        }
      }
    }
  }

  private int[] hashes(float[] row) {
    int[] hashes = new int[FieldValues.count(row)];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = values.hash(row, i);
    }
    return hashes;
  }

  /** What is known of the values of each model on which they tell something. */
  public Map<String, ValueBaseline> learn() {
    Map<String, ValueBaseline> learned = new HashMap<>();
    models.forEach(
        (model, samples) -> {
          ValueBaseline baseline = learn(samples.values());
          if (baseline.foreignBelow() > 0) {
            learned.put(model, baseline);
          }
        });
    return learned;
  }

  private static ValueBaseline learn(Collection<ValueSample> samples) {
    List<ValueSample> used =
        samples.stream().filter(sample -> sample.rows().size() >= MIN_ROWS).toList();
    if (used.size() < MIN_PRINCIPALS) {
      return ValueBaseline.NONE;
    }
    Map<Integer, Integer> users = new HashMap<>();
    for (ValueSample sample : used) {
      sample.values().forEach(value -> users.merge(value, 1, Integer::sum));
    }
    int least = Math.max(MIN_USERS, (int) Math.ceil(MIN_USER_SHARE * used.size()));
    int[] common =
        users.entrySet().stream()
            .filter(entry -> entry.getValue() >= least)
            .mapToInt(Map.Entry::getKey)
            .toArray();
    if (common.length > ValueFilter.MAX_VALUES) {
      return ValueBaseline.NONE;
    }
    List<double[]> familiarities = new ArrayList<>();
    for (ValueSample sample : used) {
      familiarities.add(
          sample.rows().stream().mapToDouble(row -> familiarity(row, users, least)).toArray());
    }
    for (int limit = HIGHEST_LIMIT; limit >= LOWEST_LIMIT; limit -= LIMIT_STEP) {
      double share = foreignShare(familiarities, limit);
      if (share <= MAX_FOREIGN_SHARE) {
        return new ValueBaseline(ValueFilter.of(common), limit, share);
      }
    }
    return ValueBaseline.NONE;
  }

  /** Percent of the fields whose value is common even without the principal itself. */
  private static double familiarity(int[] row, Map<Integer, Integer> users, int least) {
    return 100.0
        * Arrays.stream(row).filter(value -> users.getOrDefault(value, 0) > least).count()
        / row.length;
  }

  private static double foreignShare(List<double[]> familiarities, int limit) {
    double[] shares =
        familiarities.stream()
            .mapToDouble(
                rows ->
                    Arrays.stream(rows).filter(each -> each < limit).count() / (double) rows.length)
            .toArray();
    return Math.max(
        MIN_FOREIGN_SHARE, SHARE_MARGIN * Quantile.withDefaults().evaluate(shares, UPPER_QUARTILE));
  }
}
