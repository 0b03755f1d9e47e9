package io.privet.cli.evaluate.derive;

import io.privet.cli.evaluate.truth.AttackRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The streams of one variant. The same runs, ordinary traffic and seed give the same streams.
 *
 * @param rounds runs that share one replay without disturbing each other
 * @param underivable runs that cannot be changed so, because nothing ordinary is known of what they
 *     attack
 */
public record Derivation(List<List<DerivedRun>> rounds, List<AttackRun> underivable) {
  /** Where the order of ordinary rows and the addresses of members come from. */
  public static final long SEED = 20_260_302;

  public Derivation {
    rounds = List.copyOf(rounds);
    underivable = List.copyOf(underivable);
  }

  /** Makes the streams of a variant. */
  public static Derivation of(
      Variant variant, List<RecordedRun> runs, OrdinaryTraffic ordinary, long seed) {
    List<List<DerivedRun>> rounds = new ArrayList<>();
    List<AttackRun> underivable = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      RecordedRun run = runs.get(i);
      Optional<DerivedRun> derived =
          switch (variant) {
            case Variant.Slowed slowed -> Optional.of(new Slowing(slowed.factor()).derive(run));
            case Variant.Split split ->
                Optional.of(new Splitting(split.members(), seed).derive(run, i));
            case Variant.Diluted diluted ->
                new Diluting(diluted.percent(), ordinary, seed).derive(run);
          };
      derived.ifPresentOrElse(
          made -> place(made, rounds, variant instanceof Variant.Split),
          () -> underivable.add(run.run()));
    }
    return new Derivation(rounds, underivable);
  }

  /** Runs that are split would be taken for one campaign if they attacked the same target. */
  private static void place(DerivedRun run, List<List<DerivedRun>> rounds, boolean isSplit) {
    rounds.stream()
        .filter(round -> !isSplit || round.stream().noneMatch(run::sharesTargetWith))
        .findFirst()
        .orElseGet(
            () -> {
              List<DerivedRun> round = new ArrayList<>();
              rounds.add(round);
              return round;
            })
        .add(run);
  }
}
