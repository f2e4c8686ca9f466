package id.teladan.identity;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Gives an account a new password, and takes away whatever the old one had opened. */
@ApplicationScoped
public class NewCredential {
  @Inject private PasswordHashing hashing;
  @Inject private PeopleRecord record;

  /**
   * The digest of a password that keeps to the rules.
   *
   * @throws InvalidInputException naming {@code password} or {@code again}
   */
  String digest(Account account, String password, String again) {
    List<FieldError> faults =
        CredentialRules.passwordFaults(
            List.of(account.username(), account.displayName()), password, again);
    if (!faults.isEmpty()) {
      throw new InvalidInputException(faults);
    }
    return hashing.digest(password.toCharArray());
  }

  void take(Account account, String digest) {
    account.rehashed(digest);
    record.endAccess(account.id());
    record.keep("account.password", account.id(), null);
  }
}
