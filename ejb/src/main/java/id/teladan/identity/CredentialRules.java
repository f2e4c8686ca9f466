package id.teladan.identity;

import id.teladan.shared.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a name and a password have to be. A long password beats a motley one, so only its length
 * counts, and that it is not among the first that anybody tries.
 */
final class CredentialRules {
  static final int SHORTEST = 12;
  static final int LONGEST = 200;
  private static final String USERNAME_FIELD = "username";
  private static final String PASSWORD_FIELD = "password";
  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");

  private CredentialRules() {}

  static List<FieldError> faults(String username, FirstAdministrator.Typed typed) {
    List<FieldError> faults = new ArrayList<>();
    usernameFault(username).ifPresent(faults::add);
    faults.addAll(passwordFaults(List.of(username), typed.password(), typed.again()));
    return faults;
  }

  /** What is wrong with a name to sign in with, which is in lower case. */
  static Optional<FieldError> usernameFault(String username) {
    if (username.isEmpty()) {
      return Optional.of(FieldError.of(USERNAME_FIELD, "required"));
    }
    return USERNAME.matcher(username).matches()
        ? Optional.empty()
        : Optional.of(FieldError.of(USERNAME_FIELD, "username"));
  }

  /**
   * What is wrong with a password.
   *
   * @param own the person's names, which make no password
   * @param again the password once more
   */
  static List<FieldError> passwordFaults(List<String> own, String typed, String again) {
    String password = typed == null ? "" : typed;
    long length = password.codePoints().count();
    if (password.isBlank()) {
      return List.of(FieldError.of(PASSWORD_FIELD, "required"));
    }
    if (length < SHORTEST) {
      return List.of(FieldError.of(PASSWORD_FIELD, "too-short", SHORTEST));
    }
    if (length > LONGEST) {
      return List.of(FieldError.of(PASSWORD_FIELD, "too-long", LONGEST));
    }
    List<String> names = own.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    if (PasswordStrength.isEasy(password.toLowerCase(Locale.ROOT), names)) {
      return List.of(FieldError.of(PASSWORD_FIELD, "easy"));
    }
    return password.equals(again) ? List.of() : List.of(FieldError.of("again", "differs"));
  }
}
