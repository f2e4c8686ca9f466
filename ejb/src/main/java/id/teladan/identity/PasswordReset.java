package id.teladan.identity;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;

/**
 * Sends a link to somebody who forgot the password. It answers at once and says nothing, whether
 * anybody has that name or not: the work is done afterwards.
 */
@Stateless
public class PasswordReset {
  private static final int LONGEST = 100;

  @Inject private Accounts accounts;
  @Inject private CredentialLinks links;
  @Inject private CredentialPost post;
  @Inject private PeopleRecord record;

  /** Whether links leave by mail here; if not, a coordinator has to make one. */
  public boolean isOn() {
    return post.isOn();
  }

  @Asynchronous
  public void ask(String typed) {
    String username = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    if (username.isEmpty() || username.length() > LONGEST || !post.isOn()) {
      return;
    }
    accounts
        .find(username)
        .filter(account -> account.mailAddress().address() != null)
        .filter(account -> !links.isTooOften(account.id()))
        .ifPresent(this::send);
  }

  private void send(Account account) {
    post.hand(account, CredentialLink.Purpose.RESET);
    record.keep("account.reset-asked", account.id(), null);
  }
}
