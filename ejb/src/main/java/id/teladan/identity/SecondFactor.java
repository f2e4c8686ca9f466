package id.teladan.identity;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.StateRuleException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A code besides the password: turned on and off by everybody for themselves, asked for at each
 * sign-in, good for one use.
 */
@Stateless
public class SecondFactor {
  private static final String ISSUER = "Teladan";
  private static final String CODE = "code";

  @Inject private Accounts accounts;
  @Inject private SecondFactors factors;
  @Inject private SecondFactorRule rule;
  @Inject private PeopleRecord record;
  @Inject private CurrentCaller caller;

  /** Whether a sign-in under this name needs a code. */
  public boolean isOn(String username) {
    return accounts.find(username).filter(Account::hasSecondFactor).isPresent();
  }

  /** Whether roles of this account wait until it has a second factor. */
  public boolean isDue(String username) {
    return accounts.find(username).filter(rule::isDue).isPresent();
  }

  /**
   * Whether a code, or a recovery code, is right and was not used before. It is used up by this.
   */
  public boolean verify(String username, String typed) {
    Account account = accounts.find(username).orElse(null);
    if (account == null || !account.hasSecondFactor() || typed == null) {
      return false;
    }
    String code = typed.replaceAll("\\s", "");
    OptionalLong step = TimeCode.step(factors.open(account.totpSecret()), code, Instant.now());
    return step.isPresent()
        ? factors.take(account.id(), step.getAsLong())
        : factors.takeRecovery(account.id(), code);
  }

  /** Where the caller's own second factor stands. */
  @Permitted(Action.USE_ACCOUNT)
  public Standing standing() {
    Account own = own();
    return new Standing(own.hasSecondFactor(), rule.isFor(own), rule.isDue(own));
  }

  /** A new secret, which counts once a code of it was typed. */
  @Permitted(Action.USE_ACCOUNT)
  public Setup begin() {
    Account own = own();
    if (own.hasSecondFactor()) {
      throw new StateRuleException("second-factor-on");
    }
    String secret = TimeCode.freshSecret();
    own.waitsFor(factors.seal(secret));
    return new Setup(secret, TimeCode.address(secret, ISSUER, own.username()));
  }

  /** The secret that waits for its first code; empty when none was begun. */
  @Permitted(Action.USE_ACCOUNT)
  public Optional<Setup> waiting() {
    Account own = own();
    return Optional.ofNullable(own.totpWaiting())
        .map(factors::open)
        .map(secret -> new Setup(secret, TimeCode.address(secret, ISSUER, own.username())));
  }

  /**
   * Turns it on.
   *
   * @param code of the secret that {@link #begin} gave
   * @return recovery codes, shown this once
   */
  @Permitted(Action.USE_ACCOUNT)
  public List<String> confirm(String code) {
    Account own = own();
    if (own.totpWaiting() == null) {
      throw new StateRuleException("second-factor-not-begun");
    }
    String secret = factors.open(own.totpWaiting());
    OptionalLong step =
        TimeCode.step(secret, code == null ? "" : code.replaceAll("\\s", ""), Instant.now());
    if (step.isEmpty()) {
      throw wrongCode();
    }
    own.secondFactor(own.totpWaiting(), step.getAsLong());
    List<String> codes = factors.freshRecovery(own.id());
    record.keep("account.second-factor.on", own.id(), null);
    return codes;
  }

  /** Turns it off; whoever has to have one is left without the roles that need it. */
  @Permitted(Action.USE_ACCOUNT)
  public void turnOff(String code) {
    Account own = own();
    if (!own.hasSecondFactor()) {
      throw new StateRuleException("second-factor-off");
    }
    if (!verify(own.username(), code)) {
      throw wrongCode();
    }
    own.secondFactor(null, null);
    factors.forgetRecovery(own.id());
    record.keep("account.second-factor.off", own.id(), null);
  }

  private Account own() {
    return accounts.find(caller.get().username()).orElseThrow();
  }

  private static InvalidInputException wrongCode() {
    return new InvalidInputException(FieldError.of(CODE, "wrong-code"));
  }

  /**
   * Where somebody's second factor stands.
   *
   * @param on whether a code is asked for
   * @param required whether their roles need one
   * @param due whether roles wait for it now
   */
  public record Standing(boolean on, boolean required, boolean due) {
    public boolean isOn() {
      return on;
    }

    public boolean isRequired() {
      return required;
    }

    public boolean isDue() {
      return due;
    }
  }

  /**
   * What an authenticator needs, shown until the first code was typed.
   *
   * @param secret in Base32, to type
   * @param address to open in an authenticator on the same device
   */
  public record Setup(String secret, String address) {
    public String getSecret() {
      return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    public String getAddress() {
      return address;
    }

    /** Never the secret. */
    @Override
    public String toString() {
      return "Setup";
    }
  }
}
