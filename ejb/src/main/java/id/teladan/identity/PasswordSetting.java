package id.teladan.identity;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.StateRuleException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Lets somebody choose a password: by a link they were given, or knowing the one before. */
@Stateless
public class PasswordSetting {
  private static final String NOT_RIGHT = "wrong-password";

  @Inject private CredentialLinks links;
  @Inject private Accounts accounts;
  @Inject private PasswordHashing hashing;
  @Inject private PeopleRecord record;
  @Inject private CurrentCaller caller;

  /** The name to sign in with that a link belongs to; empty when the link does not work. */
  @Permitted(Action.READ_PUBLIC)
  public Optional<String> username(String key) {
    return links.open(key).map(link -> link.account().username());
  }

  /**
   * Takes the password of a link's owner and uses the link up. Whoever was signed in is signed out.
   *
   * @return the name under which to sign in
   * @throws InvalidInputException naming {@code password} or {@code again}
   * @throws StateRuleException when the link does not work
   */
  @Permitted(Action.READ_PUBLIC)
  public String choose(String key, String password, String again) {
    Account account =
        links.open(key).map(CredentialLink::account).orElseThrow(PasswordSetting::closed);
    String digest = digest(account, password, again);
    if (!links.use(key)) {
      throw closed();
    }
    take(account, digest);
    return account.username();
  }

  /**
   * Replaces the caller's own password.
   *
   * @throws InvalidInputException naming {@code old} when it is not the present one
   */
  @Permitted(Action.USE_ACCOUNT)
  public void change(String old, String password, String again) {
    Account account = accounts.find(caller.get().username()).orElseThrow();
    if (!isOwn(account, old)) {
      throw new InvalidInputException(FieldError.of("old", NOT_RIGHT));
    }
    take(account, digest(account, password, again));
  }

  private boolean isOwn(Account account, String typed) {
    char[] password = (typed == null ? "" : typed).toCharArray();
    return hashing.oneAtATime(() -> hashing.matches(password, account.passwordHash()));
  }

  private String digest(Account account, String password, String again) {
    List<FieldError> faults =
        CredentialRules.passwordFaults(
            List.of(account.username(), account.displayName()), password, again);
    if (!faults.isEmpty()) {
      throw new InvalidInputException(faults);
    }
    return hashing.digest(password.toCharArray());
  }

  private void take(Account account, String digest) {
    account.rehashed(digest);
    record.endAccess(account.id());
    record.keep("account.password", account.id(), null);
  }

  private static StateRuleException closed() {
    return new StateRuleException("link-closed");
  }
}
