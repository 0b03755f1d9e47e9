package io.privet.extract.leak;

import io.privet.model.LeakCount;
import io.privet.model.LeakType;
import java.util.ArrayList;
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
        if (sighting.encoded()) {
          values.computeIfAbsent(LeakType.ENCODED, type -> new HashSet<>()).add(sighting.value());
        }
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
    List<Sighting> sightings = new ArrayList<>(scan.sightings());
    Disguises.of(text, from)
        .forEach(
            disguise ->
                merge(
                    sightings,
                    plainScan(disguise.text(), disguise.context(), echo).stream()
                        .map(
                            each ->
                                each.within(disguise.start() - from, disguise.end() - from, true))
                        .toList()));
    PlainText.of(text, from)
        .ifPresent(
            plain ->
                merge(
                    sightings,
                    scan(plain, from, echo).stream()
                        .filter(each -> sightings.stream().noneMatch(each::repeats))
                        .toList()));
    return sightings.subList(0, Math.min(sightings.size(), Scan.MAX_SIGHTINGS));
  }

  private List<Sighting> scan(PlainText plain, int from, Echo echo) {
    return plainScan(plain.text(), 0, echo).stream()
        .map(
            each ->
                each.within(
                    plain.origin(each.start()) - from,
                    plain.origin(each.end()) - from,
                    !plain.isUsual()))
        .filter(each -> each.start() >= 0)
        .toList();
  }

  /** A value that was read in clear already stays; one that was read in part gives way. */
  private static void merge(List<Sighting> sightings, List<Sighting> decoded) {
    for (Sighting each : decoded) {
      sightings.removeIf(known -> !known.encoded() && each.repeats(known));
    }
    List<Sighting> clear = sightings.stream().filter(known -> !known.encoded()).toList();
    decoded.stream()
        .filter(each -> clear.stream().noneMatch(known -> known.prevails(each)))
        .forEach(sightings::add);
  }

  private List<Sighting> plainScan(CharSequence text, int from, Echo echo) {
    Scan scan = new Scan(text, from, echo, hash);
    PREFILTER.run(text, scan);
    return scan.sightings();
  }
}
