package id.teladan.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The digest of the secret in the address of somebody's calendar. */
@Entity
@Table(name = "calendar_key")
class CalendarKey {
  @Id
  @Column(name = "account_id")
  private Long accountId;

  private String digest;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  protected CalendarKey() {}

  CalendarKey(long accountId) {
    this.accountId = accountId;
  }

  void becomes(String newDigest) {
    digest = newDigest;
    createdAt = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }
}
