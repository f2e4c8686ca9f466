package id.teladan.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Replaces an old digest in the moment in which the password is known. */
@Stateless
public class StrongerDigest {
  @Inject private Accounts accounts;

  /**
   * Keeps a new digest of the same password.
   *
   * @param username who has just proved to know it
   */
  public void keep(String username, String digest) {
    accounts.find(username).ifPresent(account -> account.rehashed(digest));
  }
}
