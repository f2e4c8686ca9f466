package id.teladan.paper;

import id.teladan.shared.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A paper that somebody edited or issued. Once issued it holds everything that stands on it, so
 * that it can be written again whatever becomes of the visit and of the letterhead.
 */
@Entity
@Table(name = "visit_paper")
class VisitPaper {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "visit_paper_seq")
  @SequenceGenerator(name = "visit_paper_seq", sequenceName = "visit_paper_seq")
  private Long id;

  @Version private int version;

  @Column(name = "visit_id")
  private long visitId;

  @Enumerated(EnumType.STRING)
  private PaperForm form;

  private int edition = 1;

  /** Why this edition replaces the one before; null for the first. */
  private String correction;

  private String title;
  private String subtitle;
  private String content;

  /** Letterhead and signature as they were on the day of issue, as JSON. */
  private String frame;

  private String number;

  @Column(name = "issued_on")
  private PartialDate issuedOn;

  @Column(name = "issued_at")
  private OffsetDateTime issuedAt;

  @Column(name = "issued_by")
  private Long issuedBy;

  @Column(name = "updated_at")
  private OffsetDateTime updatedAt;

  protected VisitPaper() {}

  VisitPaper(long visitId, PaperForm form) {
    this.visitId = visitId;
    this.form = form;
  }

  void write(PaperContent words) {
    title = words.title().strip();
    subtitle = words.subtitle();
    content = words.text().replace("\r\n", "\n");
    updatedAt = now();
  }

  /**
   * @param account who issues it
   */
  void issue(PaperIssue issue, String frozenFrame, Long account) {
    number = issue.number().strip();
    issuedOn = PartialDate.of(issue.date());
    frame = frozenFrame;
    issuedBy = account;
    issuedAt = now();
    updatedAt = issuedAt;
  }

  /**
   * Opens it for a corrected edition.
   *
   * @return the edition that was issued, to be kept
   */
  PaperEdition correct(String reason, Long account) {
    OffsetDateTime now = now();
    PaperEdition earlier =
        new PaperEdition(
                id,
                edition,
                new PaperContent(title, subtitle, content),
                new PaperEdition.Issued(number, issuedOn, issuedAt, issuedBy, frame, correction))
            .replaced(now, account);
    edition += 1;
    become(new PaperEdition.Issued(null, null, null, null, null, reason.strip()));
    return earlier;
  }

  /** Drops the correction: the edition before is the valid one again. */
  void takeBack(PaperEdition earlier) {
    write(earlier.words());
    edition = earlier.edition();
    become(earlier.issued());
  }

  private void become(PaperEdition.Issued issued) {
    number = issued.number();
    issuedOn = issued.on();
    issuedAt = issued.at();
    issuedBy = issued.by();
    frame = issued.frame();
    correction = issued.correction();
    updatedAt = now();
  }

  int edition() {
    return edition;
  }

  String correction() {
    return correction;
  }

  int version() {
    return version;
  }

  boolean isIssued() {
    return issuedAt != null;
  }

  String frame() {
    return frame;
  }

  /**
   * @param generated what would stand there now; null when nobody asks
   * @param earlier the editions that it replaced
   */
  PaperView view(String generated, List<EditionView> earlier) {
    return new PaperView(
        visitId,
        form,
        isIssued() ? PaperState.ISSUED : PaperState.EDITED,
        version,
        new PaperContent(title, subtitle, content),
        generated,
        number,
        issuedOn == null ? null : issuedOn.earliest(),
        updatedAt.toInstant(),
        new PaperView.Edition(edition, correction, earlier));
  }

  Long id() {
    return id;
  }

  long visitId() {
    return visitId;
  }

  private static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }
}
