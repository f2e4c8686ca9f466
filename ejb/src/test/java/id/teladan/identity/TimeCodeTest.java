package id.teladan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodeTest {
  /** The twenty bytes {@code 12345678901234567890} that the standard's own examples use. */
  private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  /** The last six digits of the standard's examples. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void agreesWithTheStandard(long seconds, String code) {
    Instant now = Instant.ofEpochSecond(seconds);
    assertThat(TimeCode.at(SECRET, TimeCode.step(now))).isEqualTo(code);
    assertThat(TimeCode.step(SECRET, code, now)).hasValue(seconds / TimeCode.SECONDS);
  }

  @Test
  void takesTheNeighboursAndNoOther() {
    Instant now = Instant.ofEpochSecond(1_000_000_020);
    String code = TimeCode.at(SECRET, TimeCode.step(now));
    assertThat(TimeCode.step(SECRET, code, now.plusSeconds(30))).isPresent();
    assertThat(TimeCode.step(SECRET, code, now.minusSeconds(30))).isPresent();
    assertThat(TimeCode.step(SECRET, code, now.plusSeconds(90))).isEmpty();
    assertThat(TimeCode.step(SECRET, "", now)).isEmpty();
  }

  @Test
  void makesSecretsOfFullLength() {
    for (int i = 0; i < 50; i++) {
      assertThat(TimeCode.freshSecret()).matches("[A-Z2-7]{32}");
    }
    assertThat(TimeCode.address("AAAA", "Teladan", "ibu@x y"))
        .isEqualTo("otpauth://totp/Teladan:ibu%40x%20y?secret=AAAA&issuer=Teladan");
  }
}
