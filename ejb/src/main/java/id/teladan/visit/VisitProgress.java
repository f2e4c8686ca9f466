package id.teladan.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A step of a follow-up. Never changed: what was said then stays. */
@Entity
@Table(name = "visit_progress")
class VisitProgress {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "visit_progress_seq")
  @SequenceGenerator(name = "visit_progress_seq", sequenceName = "visit_progress_seq")
  private Long id;

  @Column(name = "visit_id")
  private Long visitId;

  @Column(name = "follow_up_id")
  private Long followUpId;

  @Enumerated(EnumType.STRING)
  private FollowUpStatus status;

  @Column(name = "done_percent")
  private Integer percent;

  private String remark;
  private Long author;
  private OffsetDateTime at;

  protected VisitProgress() {}

  VisitProgress(long visitId, long followUpId, Long author, ProgressStep step) {
    this.visitId = visitId;
    this.followUpId = followUpId;
    this.author = author;
    this.status = step.status();
    this.percent = step.percent();
    this.remark = step.remark().strip();
    this.at = Moment.now();
  }

  /**
   * @param authorName of {@link #author()}
   */
  ProgressView view(String authorName) {
    return new ProgressView(
        id,
        visitId,
        followUpId,
        at.toInstant(),
        authorName,
        new ProgressStep(status, percent, remark));
  }

  Long author() {
    return author;
  }
}
