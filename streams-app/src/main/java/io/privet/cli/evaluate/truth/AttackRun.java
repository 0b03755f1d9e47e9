package io.privet.cli.evaluate.truth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One run of an attack tool.
 *
 * @param members principals that it was spread over
 */
public record AttackRun(String label, String name, boolean isThrottled, List<String> members) {
  private record Key(String label, String name, boolean isThrottled, int split) {}

  public AttackRun {
    members = List.copyOf(members);
  }

  /** The runs that the attacking principals belong to, in the order of their first members. */
  public static List<AttackRun> of(Iterable<PrincipalTruth> principals) {
    List<AttackRun> runs = new ArrayList<>();
    Map<Key, List<String>> split = new LinkedHashMap<>();
    for (PrincipalTruth truth : principals) {
      if (truth.kind() == PrincipalTruth.Kind.ATTACK) {
        Key key = new Key(truth.label(), truth.run(), truth.isThrottled(), truth.split());
        List<String> members = split.computeIfAbsent(key, unseen -> new ArrayList<>());
        members.add(truth.principal());
        if (members.size() == truth.split()) {
          runs.add(new AttackRun(truth.label(), truth.run(), truth.isThrottled(), members));
          split.remove(key);
        }
      }
    }
    split.forEach(
        (key, members) ->
            runs.add(new AttackRun(key.label(), key.name(), key.isThrottled(), members)));
    return runs;
  }
}
