package io.privet.extract;

import io.privet.model.LeakCount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what an output discloses. */
final class LeakCounter {
  LeakCounter(PrivacyKeys keys) {}

  /** Leaks of an output by type; empty where there is no output text. */
  List<LeakCount> count(@Nullable String prompt, @Nullable String output) {
    return List.of();
  }
}
