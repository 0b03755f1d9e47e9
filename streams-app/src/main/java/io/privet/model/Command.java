package io.privet.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody decided: who, when and why.
 *
 * @param commandId names it, so that a repeat has no further effect
 * @param time when it was given, by the wall clock
 * @param actor who gave it; what is longer than {@link #MAX_ACTOR} characters is cut
 * @param reason why, in the actor's words; what is longer than {@link #MAX_REASON} characters is
 *     cut
 * @param decision empty for a command newer than this reader, which is left alone
 */
public record Command(
    String commandId, Instant time, String actor, String reason, Optional<Decision> decision) {
  /** The most characters of a name that are kept. */
  public static final int MAX_ACTOR = 200;

  /** The most characters of a reason that are kept: it stands in every state of an alert. */
  public static final int MAX_REASON = 1_000;

  public Command {
    KeyPart.check("commandId", commandId);
    actor = cut(actor, MAX_ACTOR);
    reason = cut(reason, MAX_REASON);
  }

  private static String cut(String text, int maxChars) {
    if (text.length() <= maxChars) {
      return text;
    }
    boolean isSplit = Character.isHighSurrogate(text.charAt(maxChars - 1));
    return text.substring(0, isSplit ? maxChars - 1 : maxChars);
  }
}
