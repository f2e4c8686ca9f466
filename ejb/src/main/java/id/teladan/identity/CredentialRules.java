package id.teladan.identity;

import id.teladan.shared.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a name and a password have to be. A long password beats a motley one, so only its length
 * counts, and that it is not among the first that anybody tries.
 */
final class CredentialRules {
  static final int SHORTEST = 12;
  static final int LONGEST = 200;
  private static final int FEWEST_DIFFERENT = 5;
  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");
  private static final Set<String> COMMON =
      Set.of(
          "123456789012",
          "1234567890123",
          "12345678901234567890",
          "qwertyuiop12",
          "qwertyuiop123",
          "qwerty123456",
          "qwertyuiopasdfghjkl",
          "password1234",
          "password12345",
          "passwordpassword",
          "administrator",
          "administrator1",
          "administrator123",
          "admin1234567",
          "welcome12345",
          "letmein12345",
          "changeme1234",
          "iloveyou1234",
          "katasandi123",
          "katasandi1234",
          "rahasia12345",
          "bismillah123",
          "indonesia123",
          "indonesia1945",
          "indonesiaraya",
          "merdeka171945",
          SampleAccounts.PASSWORD);

  private CredentialRules() {}

  static List<FieldError> faults(String username, FirstAdministrator.Typed typed) {
    List<FieldError> faults = new ArrayList<>();
    if (username.isEmpty()) {
      faults.add(FieldError.of("username", "required"));
    } else if (!USERNAME.matcher(username).matches()) {
      faults.add(FieldError.of("username", "username"));
    }
    String password = typed.password();
    long length = password.codePoints().count();
    if (password.isBlank()) {
      faults.add(FieldError.of("password", "required"));
    } else if (length < SHORTEST) {
      faults.add(FieldError.of("password", "too-short", SHORTEST));
    } else if (length > LONGEST) {
      faults.add(FieldError.of("password", "too-long", LONGEST));
    } else if (isEasy(password.toLowerCase(Locale.ROOT), username)) {
      faults.add(FieldError.of("password", "easy"));
    } else if (!password.equals(typed.again())) {
      faults.add(FieldError.of("again", "differs"));
    }
    return faults;
  }

  private static boolean isEasy(String password, String username) {
    return COMMON.contains(password)
        || password.codePoints().distinct().count() < FEWEST_DIFFERENT
        || !username.isEmpty() && password.replace(username, "").length() < FEWEST_DIFFERENT;
  }
}
