package id.teladan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** The digest leaves at its hour in western Indonesia. */
class DigestHourTest {

  @Test
  void leavesTodayWhenTheHourIsStillToComeAndElseTomorrow() {
    assertThat(DigestHour.next(OffsetDateTime.parse("2026-11-24T22:59:00Z"), 6))
        .isEqualTo(OffsetDateTime.parse("2026-11-24T23:00:00Z"));
    assertThat(DigestHour.next(OffsetDateTime.parse("2026-11-24T23:00:00Z"), 6))
        .isEqualTo(OffsetDateTime.parse("2026-11-25T23:00:00Z"));
  }
}
