package io.privet.extract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.hpke.HPKEContextWithEncapsulation;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;

/**
 * Seals principals so that the responders alone can open them. Not safe for use by several threads.
 *
 * <p>HPKE in base mode (RFC 9180) with X25519, HKDF-SHA256 and AES-256-GCM, bound to the pseudonym.
 * The ephemeral key is derived (section 7.1.3) from a keyed hash of the key, tenant and principal
 * in place of random bytes: it seals one message only, and the same principal always gives the same
 * text, so that a replay gives equal alerts and nobody is a member of a campaign twice. The name is
 * padded to multiples of {@value #BLOCK} bytes, as its length would tell something.
 */
final class NameSeal {
  /** Bytes of a public key in front of the sealed name. */
  static final int KEY_BYTES = 32;

  static final char SEPARATOR = '~';

  private static final byte[] INFO = "privet principal 1".getBytes(StandardCharsets.US_ASCII);
  private static final int BLOCK = 32;

  private final HPKE suite = suite();
  private final ResponderKey responders;
  private final AsymmetricKeyParameter publicKey;
  private final Mac ephemeral;

  NameSeal(ResponderKey responders, PrivacyKeys keys) {
    this.responders = responders;
    publicKey = suite.deserializePublicKey(responders.bytes());
    ephemeral = keys.sealing();
  }

  static HPKE suite() {
    return new HPKE(
        HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
  }

  /** The pseudonym with the sealed name behind it. */
  String seal(String tenant, String principal, String pseudonym) {
    String prefix = pseudonym + SEPARATOR + responders.id();
    byte[] message = (tenant.length() + ":" + tenant + principal).getBytes(StandardCharsets.UTF_8);
    ephemeral.update(responders.bytes());
    AsymmetricCipherKeyPair once = suite.deriveKeyPair(ephemeral.doFinal(message));
    HPKEContextWithEncapsulation context = suite.setupBaseS(publicKey, INFO, once);
    try {
      byte[] sealed = context.seal(prefix.getBytes(StandardCharsets.US_ASCII), padded(message));
      byte[] whole = Arrays.copyOf(context.getEncapsulation(), KEY_BYTES + sealed.length);
      System.arraycopy(sealed, 0, whole, KEY_BYTES, sealed.length);
      return prefix + SEPARATOR + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    } catch (InvalidCipherTextException e) {
      throw new IllegalStateException("sealing takes any message", e);
    }
  }

  static byte[] info() {
    return INFO.clone();
  }

  private static byte[] padded(byte[] message) {
    return Arrays.copyOf(message, (message.length / BLOCK + 1) * BLOCK);
  }
}
