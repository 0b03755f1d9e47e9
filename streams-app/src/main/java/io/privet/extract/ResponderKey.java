package io.privet.extract;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;

/**
 * A key of the responders for X25519: the public half seals names, the private half opens them. As
 * a text it is one line of kind, id and the key in base64url.
 */
public final class ResponderKey {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,31}");
  private static final Pattern SPACE = Pattern.compile(" +");
  private static final int BYTES = 32;

  /** Which half of the pair. */
  public enum Kind {
    PUBLIC("privet-responder-public-1"),
    PRIVATE("privet-responder-private-1");

    private final String header;

    Kind(String header) {
      this.header = header;
    }
  }

  private final Kind kind;
  private final String id;
  private final byte[] bytes;

  private ResponderKey(Kind kind, String id, byte[] bytes) {
    this.kind = kind;
    this.id = id;
    this.bytes = bytes;
  }

  /** Both halves of a new pair, the public one first. */
  public static List<ResponderKey> generate(String id) {
    AsymmetricCipherKeyPair pair = NameSeal.suite().generatePrivateKey();
    return List.of(
        new ResponderKey(Kind.PUBLIC, id, NameSeal.suite().serializePublicKey(pair.getPublic())),
        new ResponderKey(
            Kind.PRIVATE, id, NameSeal.suite().serializePrivateKey(pair.getPrivate())));
  }

  /** The key of a text; empty when it is none of that kind. */
  public static Optional<ResponderKey> read(Kind kind, byte[] text) {
    List<String> fields =
        SPACE.splitAsStream(new String(text, StandardCharsets.UTF_8).strip()).toList();
    if (fields.size() != 3
        || !fields.getFirst().equals(kind.header)
        || !ID.matcher(fields.get(1)).matches()) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(fields.get(2));
      return bytes.length == BYTES
          ? Optional.of(new ResponderKey(kind, fields.get(1), bytes))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether a text may be the id of a key. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** Stands in what is sealed to the key. */
  public String id() {
    return id;
  }

  /** The key as a text, for its file. */
  public String text() {
    return kind.header
        + " "
        + id
        + " "
        + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** The id alone. */
  @Override
  public String toString() {
    return id;
  }
}
