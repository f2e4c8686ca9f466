package id.teladan.paper;

import id.teladan.shared.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** An issued paper that a corrected one replaced. It never changes. */
@Entity
@Table(name = "visit_paper_edition")
class PaperEdition {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "visit_paper_edition_seq")
  @SequenceGenerator(name = "visit_paper_edition_seq", sequenceName = "visit_paper_edition_seq")
  private Long id;

  @Column(name = "paper_id")
  private long paperId;

  private int edition;
  private String title;
  private String subtitle;
  private String content;
  private String frame;
  private String number;

  @Column(name = "issued_on")
  private PartialDate issuedOn;

  @Column(name = "issued_at")
  private OffsetDateTime issuedAt;

  @Column(name = "issued_by")
  private Long issuedBy;

  private String correction;

  @Column(name = "replaced_at")
  private OffsetDateTime replacedAt;

  @Column(name = "replaced_by")
  private Long replacedBy;

  protected PaperEdition() {}

  /**
   * How a paper was issued.
   *
   * @param correction why it replaced an earlier edition; null for the first
   */
  record Issued(
      String number, PartialDate on, OffsetDateTime at, Long by, String frame, String correction) {}

  PaperEdition(long paperId, int edition, PaperContent words, Issued issued) {
    this.paperId = paperId;
    this.edition = edition;
    title = words.title();
    subtitle = words.subtitle();
    content = words.text();
    number = issued.number();
    issuedOn = issued.on();
    issuedAt = issued.at();
    issuedBy = issued.by();
    frame = issued.frame();
    correction = issued.correction();
  }

  PaperEdition replaced(OffsetDateTime at, Long by) {
    replacedAt = at;
    replacedBy = by;
    return this;
  }

  int edition() {
    return edition;
  }

  PaperContent words() {
    return new PaperContent(title, subtitle, content);
  }

  Issued issued() {
    return new Issued(number, issuedOn, issuedAt, issuedBy, frame, correction);
  }

  EditionView view() {
    return new EditionView(
        edition, number, issuedOn.earliest(), correction, replacedAt.toInstant());
  }
}
