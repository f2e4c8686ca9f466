package id.teladan.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A version of a visit or of something in it, kept whole. */
@Entity
@Table(name = "visit_revision")
class VisitRevision {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "visit_revision_seq")
  @SequenceGenerator(name = "visit_revision_seq", sequenceName = "visit_revision_seq")
  private Long id;

  @Column(name = "visit_id")
  private Long visitId;

  private String part;

  @Column(name = "part_id")
  private Long partId;

  private int version;
  private OffsetDateTime at;
  private String author;
  private String action;
  private String content;

  protected VisitRevision() {}

  VisitRevision(long visitId, VisitRecord.Deed deed, String author, String content) {
    this.visitId = visitId;
    this.part = deed.part();
    this.partId = deed.partId();
    this.version = deed.version();
    this.action = deed.action();
    this.author = author;
    this.content = content;
    this.at = Moment.now();
  }
}
