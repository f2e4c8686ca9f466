package id.teladan.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Password digests: PBKDF2-HMAC-SHA512 with 210,000 rounds. Each takes a core for a tenth of a
 * second or more, so only one is computed at a time: guessing must not starve the people who work.
 */
@ApplicationScoped
public class PasswordHashing {
  private static final Map<String, String> PARAMETERS =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "210000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "64");

  @Inject private Pbkdf2PasswordHash hash;
  private final Semaphore oneCore = new Semaphore(1, true);
  private String unknown;

  @PostConstruct
  void start() {
    hash.initialize(PARAMETERS);
    unknown = hash.generate("an account that nobody has".toCharArray());
  }

  public String digest(char[] password) {
    return oneAtATime(() -> compute(password));
  }

  /** The same for whoever already computes alone. */
  String compute(char[] password) {
    return hash.generate(password);
  }

  /**
   * @param digest null for an account that does not exist or has no password; takes the same time
   */
  boolean matches(char[] password, String digest) {
    return hash.verify(password, digest == null ? unknown : digest) && digest != null;
  }

  /** Whether a digest is weaker than what is made today, or made in another way. */
  static boolean isOutdated(String digest) {
    String[] parts = digest.split(":");
    return parts.length < 2
        || !PARAMETERS.get("Pbkdf2PasswordHash.Algorithm").equals(parts[0])
        || !parts[1].matches("\\d{1,9}")
        || Integer.parseInt(parts[1])
            < Integer.parseInt(PARAMETERS.get("Pbkdf2PasswordHash.Iterations"));
  }

  /** Runs costly work alone: what it reads first still holds when it is done. */
  <T> T oneAtATime(Supplier<T> work) {
    oneCore.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      oneCore.release();
    }
  }
}
