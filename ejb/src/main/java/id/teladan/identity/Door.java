package id.teladan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * The second half of a sign-in: a code, where one is needed. Wrong codes slow the next ones down
 * like wrong passwords.
 */
@ApplicationScoped
public class Door {
  @Inject private SecondFactor second;
  @Inject private SignInFailures failures;
  @Inject private SignInTrail trail;
  @Inject private PasswordHashing alone;

  /** Whether somebody who knows the password still has to type a code. */
  public boolean needsCode(String username) {
    return second.isOn(username);
  }

  /** Holds a code against the account. The check runs alone, so that parallel guesses count. */
  public SignIn.Result verify(String username, String code, String address) {
    return alone.oneAtATime(() -> verifyAlone(username, code, address));
  }

  private SignIn.Result verifyAlone(String username, String code, String address) {
    Duration pause = failures.pause(username, address);
    if (!pause.isZero() && !pause.isNegative()) {
      return new SignIn.Result(null, pause);
    }
    if (second.verify(username, code)) {
      failures.forget(username);
      return new SignIn.Result(username, Duration.ZERO);
    }
    failures.add(username, address);
    trail.keep(username, false);
    return new SignIn.Result(null, Duration.ZERO);
  }
}
