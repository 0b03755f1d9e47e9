package io.privet.extract.leak;

import io.privet.model.LeakCount;
import io.privet.model.LeakType;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Finds personal data and secrets in text, in time linear in its length. Safe to share. */
public final class LeakScanner {
  /** The end of a prompt that is read with the answer: what it asks for names what is answered. */
  private static final int PROMPT_TAIL = 160;

  private static final Prefilter PREFILTER = new Prefilter(Literals.all(), new NumberRecogniser());

  private final ToLongFunction<String> hash;

  /**
   * A scanner that hands on values as hashes.
   *
   * @param hash keyed hash of a normalised value with its type before it
   */
  public LeakScanner(ToLongFunction<String> hash) {
    this.hash = hash;
  }

  /**
   * What the output holds, in no certain order, at most 64 sightings.
   *
   * @param prompt what the output answers; null where unknown, and then nothing counts as an echo
   */
  public List<Sighting> scan(@Nullable String prompt, String output) {
    if (prompt == null || prompt.isEmpty()) {
      return scan(output, 0, new Echo(null));
    }
    int tail = Math.max(0, prompt.length() - PROMPT_TAIL);
    String text = prompt.substring(tail) + '\n' + output;
    return scan(text, prompt.length() - tail + 1, new Echo(prompt));
  }

  /** What a prompt holds, in no certain order, at most 64 sightings. */
  public List<Sighting> scanPrompt(String prompt) {
    return scan(prompt, 0, new Echo(null));
  }

  /** The leaks among sightings, by type: distinct values, in the order of the types. */
  public static List<LeakCount> count(List<Sighting> sightings) {
    Map<LeakType, Set<Long>> values = new EnumMap<>(LeakType.class);
    for (Sighting sighting : sightings) {
      if (sighting.isLeak()) {
        values.computeIfAbsent(sighting.type(), type -> new HashSet<>()).add(sighting.value());
      }
    }
    return values.entrySet().stream()
        .map(entry -> new LeakCount(entry.getKey(), entry.getValue().size()))
        .toList();
  }

  List<Sighting> scan(CharSequence text, int from, Echo echo) {
    Scan scan = new Scan(text, from, echo, hash);
    PREFILTER.run(text, scan);
    DivergedName.recognise(scan, from);
    return scan.sightings();
  }
}
