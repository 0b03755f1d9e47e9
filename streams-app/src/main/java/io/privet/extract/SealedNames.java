package io.privet.extract;

import io.privet.model.ShownName;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;

/** Opens sealed principals with the responders' private key. */
public final class SealedNames {
  private final HPKE suite = NameSeal.suite();
  private final ResponderKey key;
  private final AsymmetricCipherKeyPair pair;

  /** What a sealed name holds. */
  public record Principal(String tenant, String name) {}

  /** Opens what was sealed to the public half of this key. */
  public SealedNames(ResponderKey privateKey) {
    key = privateKey;
    pair = suite.deserializePrivateKey(privateKey.bytes(), null);
  }

  /** The principal of a sealed name; empty when it was sealed to another key or changed since. */
  public Optional<Principal> open(String text) {
    int end = text.lastIndexOf(NameSeal.SEPARATOR);
    if (ShownName.of(text).sealed().isEmpty()
        || !text.startsWith(key.id() + NameSeal.SEPARATOR, text.indexOf(NameSeal.SEPARATOR) + 1)) {
      return Optional.empty();
    }
    try {
      byte[] whole = Base64.getUrlDecoder().decode(text.substring(end + 1));
      if (whole.length <= NameSeal.KEY_BYTES) {
        return Optional.empty();
      }
      byte[] message =
          suite
              .setupBaseR(Arrays.copyOf(whole, NameSeal.KEY_BYTES), pair, NameSeal.info())
              .open(
                  text.substring(0, end).getBytes(StandardCharsets.US_ASCII),
                  Arrays.copyOfRange(whole, NameSeal.KEY_BYTES, whole.length));
      return Optional.of(principal(new String(message, StandardCharsets.UTF_8)));
    } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private static Principal principal(String message) {
    int colon = message.indexOf(':');
    int end = colon + 1 + Integer.parseInt(message, 0, colon, 10);
    int padding = message.indexOf('\0', end);
    return new Principal(
        message.substring(colon + 1, end),
        message.substring(end, padding < 0 ? message.length() : padding));
  }
}
