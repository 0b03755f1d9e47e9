package io.privet.ingest;

import io.privet.model.Outcome;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges how a request ended by what sources say of it. */
final class Outcomes {
  private static final Set<String> BLOCKING_CODES = Set.of("401", "403", "429");

  /** Parts of the names of errors that say that access, a policy or a limit stood in the way. */
  private static final Set<String> BLOCKING_WORDS =
      Set.of(
          "accessdenied",
          "unauthorized",
          "forbidden",
          "permission",
          "throttl",
          "ratelimit",
          "slowdown",
          "toomanyrequests",
          "quota",
          "authentication",
          "contentpolicy",
          "contentfilter",
          "guardrail",
          "budgetexceeded");

  private Outcomes() {}

  /** Outcome of a request with an error code or the name of an error; a success without one. */
  static Outcome ofError(@Nullable String error) {
    if (error == null) {
      return Outcome.SUCCESS;
    }
    String plain = plain(error);
    return BLOCKING_CODES.contains(plain) || BLOCKING_WORDS.stream().anyMatch(plain::contains)
        ? Outcome.BLOCKED
        : Outcome.FAILURE;
  }

  /** Whether an answer ended because a guardrail or a filter stopped it. */
  static boolean isStopped(@Nullable String finishReason) {
    return finishReason != null
        && Set.of("contentfilter", "contentfiltered", "guardrailintervened", "safety")
            .contains(plain(finishReason));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
  }
}
