package io.privet.extract;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import io.privet.extract.leak.LeakScanner;
import io.privet.model.InteractionFeatures;
import io.privet.model.LeakCount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what an output discloses. */
final class LeakCounter {
  private final LeakScanner scanner;

  LeakCounter(PrivacyKeys keys) {
    Hasher64 hasher = Hashing.xxh3_64(keys.seed("leak"));
    scanner = new LeakScanner(hasher::hashCharsToLong);
  }

  /** Leaks of an output by type; empty where there is no output text. */
  List<LeakCount> count(@Nullable String prompt, @Nullable String output) {
    if (output == null) {
      return List.of();
    }
    List<LeakCount> counts = LeakScanner.count(scanner.scan(prompt, output));
    return counts.subList(0, Math.min(counts.size(), InteractionFeatures.MAX_LEAKS));
  }
}
