package io.privet.cli.evaluate.derive;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;

/** A way in which recorded attacks are made harder to see. */
public sealed interface Variant {
  /** All that are measured. */
  List<Variant> ALL =
      List.of(
          new Slowed(10),
          new Slowed(100),
          new Split(5),
          new Split(25),
          new Split(400),
          new Diluted(50),
          new Diluted(25),
          new Diluted(10),
          new Diluted(5));

  /** Short name, as it is asked for and reported: {@code slow10}. */
  String name();

  /**
   * The gaps between the events of an attack are stretched; its start is kept.
   *
   * @param factor how many times longer the gaps are
   */
  record Slowed(int factor) implements Variant {
    @Override
    public String name() {
      return "slow" + factor;
    }
  }

  /**
   * The events of a run are dealt out to several principals in turn.
   *
   * @param members principals; fewer where the run has fewer events
   */
  record Split(int members) implements Variant {
    @Override
    public String name() {
      return "split" + members;
    }
  }

  /**
   * The attacker also sends ordinary rows.
   *
   * @param percent share of the attack in the rows of the principal
   */
  record Diluted(int percent) implements Variant {
    @Override
    public String name() {
      return "dilute" + percent;
    }
  }

  /** The names of all, with commas. */
  static String names() {
    return ALL.stream().map(Variant::name).collect(joining(","));
  }

  /**
   * The variants of a list of names with commas.
   *
   * @param names {@code none}, {@code all}, or names
   * @throws IllegalArgumentException when a name is unknown
   */
  static List<Variant> parse(String names) {
    return switch (names) {
      case "none" -> List.of();
      case "all" -> ALL;
      default -> Arrays.stream(names.split(",", -1)).map(Variant::named).distinct().toList();
    };
  }

  private static Variant named(String name) {
    return ALL.stream()
        .filter(variant -> variant.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "was " + name + " but must be none, all, or some of " + names()));
  }
}
