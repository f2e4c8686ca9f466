package id.teladan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which digests are made anew at the next sign-in, and where mail can be sent. */
class PasswordHashingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PBKDF2WithHmacSHA512:209999:salt:hash",
        "PBKDF2WithHmacSHA256:600000:salt:hash",
        "PBKDF2WithHmacSHA512:many:salt:hash",
        "plain"
      })
  void whatIsWeakerOrStrangeIsMadeAnew(String digest) {
    assertThat(PasswordHashing.isOutdated(digest)).isTrue();
  }

  @Test
  void whatIsStrongEnoughStays() {
    assertThat(PasswordHashing.isOutdated("PBKDF2WithHmacSHA512:210000:salt:hash")).isFalse();
    assertThat(PasswordHashing.isOutdated("PBKDF2WithHmacSHA512:300000:salt:hash")).isFalse();
  }

  @Test
  void mailGoesToOneWholeAddressOnly() {
    assertThat(MailAddressEditing.isAddress("pegawai@kaltaraprov.go.id")).isTrue();
    for (String hostile :
        new String[] {
          "a@b", "a b@c.id", "a@c.id,d@e.id", "a@c.id\r\nBcc: d@e.id", "<a@c.id>", "@c.id"
        }) {
      assertThat(MailAddressEditing.isAddress(hostile)).as(hostile).isFalse();
    }
  }
}
