package id.teladan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.shared.FieldError;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialRulesTest {

  @ParameterizedTest
  @CsvSource({
    "'', kuda laut terbang, username:required",
    "Al, kuda laut terbang, username:username",
    "ibu budi, kuda laut terbang, username:username",
    "kepala.dinas, '            ', password:required",
    "kepala.dinas, sebelas-saj, password:too-short",
    "kepala.dinas, Administrator, password:easy",
    "kepala.dinas, teladan-demo, password:easy",
    "kepala.dinas, ababababababab, password:easy",
    "kepala.dinas, Passw0rd12345!, password:easy",
    "kepala.dinas, Indonesia1945!!, password:easy",
    "kepala.dinas, qwertyuiop123, password:easy",
    "kepala.dinas, bismillah2024, password:easy",
    "kepala.dinas, adminadmin123, password:easy",
    "kepala.dinas, 1q2w3e4r5t6y, password:easy",
    "kepala.dinas, R4h4s1a_kantor, password:easy",
    "kepala.dinas, Dinas-Kepala-99, password:easy",
    "kepala.dinas, kepala.dinas1, password:easy"
  })
  void refuse(String username, String password, String fault) {
    assertThat(faults(username, password, password)).containsExactly(fault);
  }

  @Test
  void takeALongOneOfWhateverLetters() {
    assertThat(faults("kepala.dinas", "kuda laut terbang", "kuda laut terbang")).isEmpty();
    assertThat(faults("kepala.dinas", "x y z ".repeat(34), ""))
        .containsExactly("password:too-long");
  }

  @Test
  void wantItTwice() {
    assertThat(faults("kepala.dinas", "kuda laut terbang", "kuda laut terbng"))
        .containsExactly("again:differs");
  }

  @Test
  void countCharactersAsPeopleDo() {
    assertThat(faults("kepala.dinas", "🐴🌊🦅🌋🏝🐟", "")).containsExactly("password:too-short");
  }

  private static List<String> faults(String username, String password, String again) {
    var typed = new FirstAdministrator.Typed(username, password, again);
    return CredentialRules.faults(username, typed).stream()
        .map((FieldError fault) -> fault.field() + ":" + fault.code())
        .toList();
  }
}
