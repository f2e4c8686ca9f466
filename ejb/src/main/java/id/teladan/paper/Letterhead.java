package id.teladan.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** How the papers of one region begin and end. */
@Entity
class Letterhead {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letterhead_seq")
  @SequenceGenerator(name = "letterhead_seq", sequenceName = "letterhead_seq")
  private Long id;

  @Version private int version;

  @Column(name = "region_code")
  private String regionCode;

  private String government;
  private String unit;
  private String address;
  private String contact;
  private String place;
  private String signer;

  @Column(name = "report_days")
  private Integer reportDays;

  @Column(name = "updated_at")
  private OffsetDateTime updatedAt;

  protected Letterhead() {}

  Letterhead(String regionCode) {
    this.regionCode = regionCode;
  }

  void write(LetterheadContent content) {
    government = content.government().strip();
    unit = content.unit();
    address = content.address();
    contact = content.contact();
    place = content.place();
    signer = content.signer();
    reportDays = content.reportDays();
    updatedAt = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }

  /** Without its emblem, which is a file. */
  LetterheadView view() {
    return new LetterheadView(
        id,
        regionCode,
        version,
        null,
        new LetterheadContent(government, unit, address, contact, place, signer, reportDays));
  }

  Long id() {
    return id;
  }
}
