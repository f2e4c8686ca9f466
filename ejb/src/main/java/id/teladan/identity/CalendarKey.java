package id.teladan.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The digest of the secret in the address of a calendar: somebody's own, or that of a region. */
@Entity
@Table(name = "calendar_address")
class CalendarKey {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calendar_address_seq")
  @SequenceGenerator(name = "calendar_address_seq", sequenceName = "calendar_address_seq")
  private Long id;

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "region_code")
  private String regionCode;

  private String digest;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  protected CalendarKey() {}

  /**
   * @param regionCode null for one's own visits
   */
  CalendarKey(long accountId, String regionCode) {
    this.accountId = accountId;
    this.regionCode = regionCode;
  }

  void becomes(String newDigest) {
    digest = newDigest;
    createdAt = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }

  long accountId() {
    return accountId;
  }

  String regionCode() {
    return regionCode;
  }

  CalendarAddress view() {
    return new CalendarAddress(regionCode, createdAt.toInstant());
  }
}
