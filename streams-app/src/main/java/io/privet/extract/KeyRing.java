package io.privet.extract;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The pseudonym keys, oldest first, each in force from an event time until the next one; so a
 * replay gives the same pseudonyms whenever it runs. Prints {@code ****}.
 *
 * <p>As a text it has the line {@value #HEADER} and one line for each key: id, when it comes into
 * force ({@code -} for the first), and at least {@link PrivacyKeys#MIN_BYTES} bytes in base64url.
 */
public final class KeyRing {
  /** First line of a ring. */
  public static final String HEADER = "privet-key-ring-1";

  /** Stands for the time of a key that was always in force. */
  private static final String ALWAYS = "-";

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,31}");
  private static final Pattern SPACE = Pattern.compile(" +");

  private final List<Key> keys;

  private KeyRing(List<Key> keys) {
    this.keys = List.copyOf(keys);
  }

  /** One key of a ring. */
  static final class Key {
    private final String id;
    private final Instant from;
    private final byte[] secret;

    private Key(String id, Instant from, byte[] secret) {
      this.id = id;
      this.from = from;
      this.secret = secret;
    }

    /** Shown in its pseudonyms; empty for the only key of a ring that names none. */
    String id() {
      return id;
    }

    /** Event time from which it is in force. */
    Instant from() {
      return from;
    }

    /** The key itself, in a new array. */
    byte[] secret() {
      return secret.clone();
    }
  }

  /**
   * A ring of one key without an id.
   *
   * @throws IllegalArgumentException when it is shorter than {@link PrivacyKeys#MIN_BYTES}
   */
  public static KeyRing of(byte[] secret) {
    byte[] checked = PrivacyKeys.checked(secret, "pseudonym key");
    return new KeyRing(List.of(new Key("", Instant.MIN, checked)));
  }

  /** The ring of a text, or of one secret in UTF-8; empty when it is neither. */
  public static Optional<KeyRing> read(byte[] text) {
    List<String> lines = new String(text, StandardCharsets.UTF_8).lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
      return text.length < PrivacyKeys.MIN_BYTES ? Optional.empty() : Optional.of(of(text));
    }
    List<Key> keys = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (String line : lines.subList(1, lines.size())) {
      Optional<Key> key = key(line);
      if (key.isEmpty()
          || !ids.add(key.get().id)
          || !(keys.isEmpty() || keys.getLast().from.isBefore(key.get().from))) {
        return Optional.empty();
      }
      keys.add(key.get());
    }
    return keys.isEmpty() ? Optional.empty() : Optional.of(new KeyRing(keys));
  }

  /** The line of one more key. */
  public static String line(String id, Optional<Instant> from, byte[] secret) {
    return id
        + " "
        + from.map(Instant::toString).orElse(ALWAYS)
        + " "
        + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  /** Number of keys. */
  public int size() {
    return keys.size();
  }

  List<Key> keys() {
    return keys;
  }

  private static Optional<Key> key(String line) {
    List<String> fields = SPACE.splitAsStream(line.strip()).toList();
    if (fields.size() != 3 || !ID.matcher(fields.getFirst()).matches()) {
      return Optional.empty();
    }
    try {
      Instant from = fields.get(1).equals(ALWAYS) ? Instant.MIN : Instant.parse(fields.get(1));
      byte[] secret = Base64.getUrlDecoder().decode(fields.get(2));
      return secret.length < PrivacyKeys.MIN_BYTES
          ? Optional.empty()
          : Optional.of(new Key(fields.getFirst(), from, secret));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "****";
  }
}
