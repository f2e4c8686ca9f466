package id.teladan.identity;

import id.teladan.audit.Audit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Keeps every try to sign in, and where it came from, among the deeds. */
@Stateless
public class SignInRecord {
  @Inject private Audit audit;
  @Inject private Accounts accounts;

  /**
   * Keeps one try. A name that nobody has is not written down: it may be a password.
   *
   * @param username as typed
   */
  public void keep(String username, boolean success) {
    Object account = accounts.find(username).map(a -> (Object) a.id()).orElse("unknown");
    audit.record(success ? "sign-in" : "sign-in.refused", "account", account, null, null);
  }
}
