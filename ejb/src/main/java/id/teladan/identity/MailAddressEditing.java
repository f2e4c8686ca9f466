package id.teladan.identity;

import id.teladan.audit.Audit;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.regex.Pattern;

/** Everybody says for themselves where they read mail. Only they see the address. */
@Stateless
public class MailAddressEditing {
  private static final int LONGEST = 254;
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

  @Inject private Accounts accounts;
  @Inject private CurrentCaller caller;
  @Inject private Audit audit;
  @Inject private KnownNames names;

  /** The caller's own address; null when they gave none. */
  @Permitted(Action.USE_ACCOUNT)
  public String get() {
    return accounts.mailAddress(caller.get().accountId()).map(MailAddress::address).orElse(null);
  }

  /**
   * Takes an address.
   *
   * @param address null for none
   * @param language in which mail is written, {@code id} or {@code en}
   * @throws InvalidInputException naming {@code email} when nothing can be sent there
   */
  @Permitted(Action.USE_ACCOUNT)
  public void set(String address, String language) {
    String typed = address == null || address.isBlank() ? null : address.strip();
    if (typed != null && !isAddress(typed)) {
      throw new InvalidInputException(FieldError.of("email", "invalid"));
    }
    long account = caller.get().accountId();
    names.changedOwnMail(account, get(), typed);
    accounts.setMailAddress(account, typed, "en".equals(language) ? "en" : "id");
    // That it changed is kept, not what it is.
    audit.record("account.email", "account", account, null, typed == null ? "removed" : "given");
  }

  static boolean isAddress(String typed) {
    return typed.length() <= LONGEST && ADDRESS.matcher(typed).matches();
  }
}
