package io.privet.extract.leak;

import io.privet.model.LeakType;
import org.jspecify.annotations.Nullable;

/** Tells which values the prompt held already. Folds the prompt at the first question. */
final class Echo {
  /** Characters of the prompt that all questions of one scan may read. */
  private static final long MAX_READ = 64_000_000;

  /** Characters of a value by which it is known. */
  private static final int KNOWN_BY = 64;

  private final @Nullable String prompt;
  private @Nullable String folded;
  private @Nullable String digits;
  private long read;

  /**
   * The echoes of a prompt.
   *
   * @param prompt null where there is none, or none is known
   */
  Echo(@Nullable String prompt) {
    this.prompt = prompt;
  }

  /** Whether the questions have read so much that the scan must end, lest it take for ever. */
  boolean isSpent() {
    return read > MAX_READ;
  }

  /** Whether the prompt holds the value, however it is written there. */
  boolean holds(LeakType type, String normalised) {
    if (prompt == null) {
      return false;
    }
    read += prompt.length();
    if (type == LeakType.PHONE) {
      if (digits == null) {
        digits = Characters.digits(revealed(prompt));
      }
      return digits.contains(normalised);
    }
    if (folded == null) {
      folded = Characters.fold(revealed(prompt));
    }
    String value = Characters.fold(normalised);
    return folded.contains(value.substring(0, Math.min(KNOWN_BY, value.length())));
  }

  /** The prompt, and what it holds in an encoded form. */
  private static String revealed(String prompt) {
    StringBuilder revealed = new StringBuilder(prompt);
    Disguises.of(prompt, 0).forEach(disguise -> revealed.append('\n').append(disguise.text()));
    PlainText.of(prompt, 0).ifPresent(plain -> revealed.append('\n').append(plain.text()));
    return revealed.toString();
  }
}
