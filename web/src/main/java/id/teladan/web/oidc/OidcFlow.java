package id.teladan.web.oidc;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * A sign-in on its way, kept in the session of the browser that began it.
 *
 * @param state comes back with the answer
 * @param nonce stands in the ID token
 * @param verifier proves to the provider that the one who began asks for the token (PKCE)
 * @param next where to go afterwards
 * @param until when it is too late
 */
record OidcFlow(String state, String nonce, String verifier, String next, Instant until)
    implements Serializable {
  static final String KEY = OidcFlow.class.getName();
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final SecureRandom RANDOM = new SecureRandom();

  static OidcFlow begin(String next) {
    return new OidcFlow(fresh(), fresh(), fresh(), next, Instant.now().plus(PATIENCE));
  }

  boolean fits(String returned) {
    return returned != null
        && Instant.now().isBefore(until)
        && MessageDigest.isEqual(
            state.getBytes(StandardCharsets.UTF_8), returned.getBytes(StandardCharsets.UTF_8));
  }

  /** What the provider is told of the verifier. */
  String challenge() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return encode(sha.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String fresh() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return encode(bits);
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Never its secrets. */
  @Override
  public String toString() {
    return "OidcFlow";
  }
}
