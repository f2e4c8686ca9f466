package id.teladan.identity;

import id.teladan.shared.StateRuleException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lets somebody choose a password: by a link they were given, or knowing the one before. */
@Stateless
public class PasswordSetting {
  @Inject private CredentialLinks links;
  @Inject private Accounts accounts;
  @Inject private NewCredential credential;
  @Inject private OwnPassword present;
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
    String digest = credential.digest(account, password, again);
    if (!links.use(key)) {
      throw closed();
    }
    credential.take(account, digest);
    return account.username();
  }

  /**
   * Replaces the caller's own password; signs out everywhere.
   *
   * @throws InvalidInputException naming {@code old} when it is not the present one
   */
  @Permitted(Action.USE_ACCOUNT)
  public void change(String old, String password, String again) {
    present.require("old", old);
    Account account = accounts.find(caller.get().username()).orElseThrow();
    credential.take(account, credential.digest(account, password, again));
  }

  private static StateRuleException closed() {
    return new StateRuleException("link-closed");
  }
}
