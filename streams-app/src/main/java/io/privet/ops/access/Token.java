package io.privet.ops.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A token as it is kept: a line {@code name:role:hash} or {@code name:role:hash:last day}. The
 * token itself is 256 random bits, so a plain hash cannot be turned back, and a slow one would gain
 * nothing.
 *
 * @param name who bears it; stands in the audit log and in commands
 * @param hash SHA-256 of the token, 64 hexadecimal digits
 * @param lastDay the last day, UTC, on which it holds; empty for no end
 */
public record Token(String name, Role role, String hash, Optional<LocalDate> lastDay) {
  /** What tokens begin with, so that scanners for secrets can find lost ones. */
  public static final String PREFIX = "privet_";

  private static final int RANDOM_BYTES = 32;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._@-]{1,64}");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern COLON = Pattern.compile(":");

  /**
   * Refuses what cannot stand in a line.
   *
   * @throws IllegalArgumentException naming the part
   */
  public Token {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "the name must be 1 to 64 letters, digits, dots, hyphens, underscores or @");
    }
    if (!HASH.matcher(hash).matches()) {
      throw new IllegalArgumentException("the hash must be 64 hexadecimal digits in lower case");
    }
  }

  /** A new secret to be told to its bearer, once. */
  public static String newSecret() {
    byte[] bytes = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(bytes);
    return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What is kept of a secret. */
  public static Token of(String name, Role role, String secret, Optional<LocalDate> lastDay) {
    return new Token(name, role, hash(secret), lastDay);
  }

  /**
   * The token of a line.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  static Token parse(String line) {
    List<String> parts = COLON.splitAsStream(line).map(String::strip).toList();
    if (parts.size() < 3 || parts.size() > 4) {
      throw new IllegalArgumentException(
          "a line must be name:role:hash or name:role:hash:last-day");
    }
    Role role =
        Role.of(parts.get(1))
            .orElseThrow(
                () -> new IllegalArgumentException("the role must be viewer, responder or admin"));
    return new Token(parts.get(0), role, parts.get(2), lastDay(parts));
  }

  /** Its line. */
  public String line() {
    return name + ":" + role.text() + ":" + hash + lastDay.map(day -> ":" + day).orElse("");
  }

  /** Whether a hash is its own; takes the same time whether it is or not. */
  boolean hasHash(String other) {
    return MessageDigest.isEqual(
        hash.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }

  /** Whether it holds at a time. */
  boolean holdsAt(Instant now) {
    return lastDay
        .map(day -> now.isBefore(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()))
        .orElse(true);
  }

  /** The hash of a secret. */
  static String hash(String secret) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static Optional<LocalDate> lastDay(List<String> parts) {
    try {
      return parts.size() == 4 ? Optional.of(LocalDate.parse(parts.get(3))) : Optional.empty();
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("the last day must be a date such as 2027-01-31", e);
    }
  }
}
