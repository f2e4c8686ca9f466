package id.teladan.identity;

import id.teladan.audit.Audit;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.StateRuleException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the first administrator of whoever holds the link that the first start printed. */
@Stateless
public class FirstAdministrator {
  @Inject private FirstLinks links;
  @Inject private Accounts accounts;
  @Inject private PasswordHashing hashing;
  @Inject private Audit audit;

  /**
   * Whether a key still makes an administrator.
   *
   * @param key null for none
   */
  @Permitted(Action.READ_PUBLIC)
  public boolean isOpen(String key) {
    return key != null && links.opens(key) && isWanted();
  }

  /**
   * Makes the account and uses the link up.
   *
   * @return the name under which to sign in
   * @throws InvalidInputException naming {@code username}, {@code password} or {@code again}
   * @throws StateRuleException when the link does not work
   */
  @Permitted(Action.READ_PUBLIC)
  public String create(String key, Typed typed) {
    if (!isOpen(key)) {
      throw new StateRuleException("link-closed");
    }
    String username = typed.username().strip().toLowerCase(Locale.ROOT);
    List<FieldError> faults = new ArrayList<>(CredentialRules.faults(username, typed));
    if (faults.isEmpty() && accounts.isTaken(username)) {
      faults.add(FieldError.of("username", "taken"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInputException(faults);
    }
    String digest = hashing.digest(typed.password().toCharArray());
    if (!links.use(key)) {
      throw new StateRuleException("link-closed");
    }
    Account account = new Account(username, "Administrator", digest, null);
    account.grant(Role.ADMINISTRATOR, null);
    accounts.add(account);
    audit.record("first-administrator.create", "account", account.id(), null, username);
    return username;
  }

  private boolean isWanted() {
    return accounts.holders(Action.ADMINISTER_SYSTEM).isEmpty();
  }

  /**
   * What somebody typed.
   *
   * @param again the password once more, since nobody could replace a mistyped one
   */
  public record Typed(String username, String password, String again) {
    public Typed {
      username = username == null ? "" : username;
      password = password == null ? "" : password;
      again = again == null ? "" : again;
    }

    @Override
    public String toString() {
      return username;
    }
  }
}
