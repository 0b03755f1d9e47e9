package io.privet.extract.leak;

import java.util.Comparator;
import java.util.List;

/** Scans texts and writes down what was found, for comparison with literals. */
final class Scanned {
  private static final LeakScanner SCANNER = new LeakScanner(String::hashCode);

  private Scanned() {}

  /** Sightings in an output without a prompt, in order of place, as "TYPE standing: text". */
  static List<String> output(String output) {
    return describe(output, SCANNER.scan(null, output));
  }

  /** Sightings in the answer to a prompt. */
  static List<String> answer(String prompt, String output) {
    return describe(output, SCANNER.scan(prompt, output));
  }

  private static List<String> describe(String output, List<Sighting> sightings) {
    return sightings.stream()
        .sorted(Comparator.comparingInt(Sighting::start))
        .map(
            sighting ->
                sighting.type()
                    + (sighting.isLeak() ? "" : " " + sighting.standing())
                    + ": "
                    + output.substring(sighting.start(), sighting.end()))
        .toList();
  }
}
