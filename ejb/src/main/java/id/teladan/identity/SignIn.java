package id.teladan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Checks a name and a password. The same answer after the same time for a wrong password and a name
 * that nobody has; after too many wrong ones, a pause.
 */
@ApplicationScoped
public class SignIn {
  @Inject private Accounts accounts;
  @Inject private PasswordHashing hashing;
  @Inject private SignInFailures failures;
  @Inject private StrongerDigest stronger;
  @Inject private SignInTrail trail;

  /**
   * @param address where the try comes from
   */
  public Result verify(String username, char[] password, String address) {
    String name = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
    String tried = name.length() > 100 ? name.substring(0, 100) : name;
    // Counting and guessing in one piece: parallel guesses must not slip past the count.
    return hashing.oneAtATime(() -> verifyAlone(tried, password, address, true));
  }

  /** The same for somebody who is in already and proves it once more: no sign-in is kept. */
  Result verifyAgain(String username, char[] password, String address) {
    return hashing.oneAtATime(() -> verifyAlone(username, password, address, false));
  }

  private Result verifyAlone(String tried, char[] password, String address, boolean enters) {
    Duration pause = failures.pause(tried, address);
    if (!pause.isZero() && !pause.isNegative()) {
      return new Result(null, pause);
    }
    Optional<Account> account = accounts.find(tried);
    String digest = account.map(Account::passwordHash).orElse(null);
    if (hashing.matches(password, digest)) {
      if (!account.filter(Account::hasSecondFactor).isPresent()) {
        // Else a right password would let somebody guess codes without end.
        failures.forget(tried);
      }
      if (PasswordHashing.isOutdated(digest)) {
        stronger.keep(tried, hashing.compute(password));
      }
      if (enters) {
        trail.keep(tried, true);
      }
      return new Result(tried, Duration.ZERO);
    }
    failures.add(tried, address);
    trail.keep(tried, false);
    return new Result(null, Duration.ZERO);
  }

  /**
   * @param username who it is; null when refused
   * @param retryAfter how long to wait before another try; zero when another may follow at once
   */
  public record Result(String username, Duration retryAfter) {

    public boolean isSuccess() {
      return username != null;
    }

    public boolean isSlowedDown() {
      return username == null && !retryAfter.isZero();
    }
  }
}
