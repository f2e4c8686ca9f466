package id.teladan.visit;

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

/** What is to be done at home after a visit. */
@Entity
@Table(name = "visit_follow_up")
class VisitFollowUp {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "visit_follow_up_seq")
  @SequenceGenerator(name = "visit_follow_up_seq", sequenceName = "visit_follow_up_seq")
  private Long id;

  @Version private int version;

  @Column(name = "visit_id")
  private Long visitId;

  @Column(name = "finding_id")
  private Long findingId;

  @Column(name = "solution_id")
  private Long solutionId;

  private String action;

  @Column(name = "responsible_agency")
  private String responsibleAgency;

  @Column(name = "due_date")
  private PartialDate dueDate;

  private String indicator;
  private String target;

  @Column(name = "budget_source")
  private String budgetSource;

  @Enumerated(EnumType.STRING)
  private FollowUpStatus status;

  @Column(name = "created_by")
  private Long createdBy;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  @Column(name = "updated_at")
  private OffsetDateTime updatedAt;

  protected VisitFollowUp() {}

  VisitFollowUp(Long visitId, Long createdBy, FollowUpContent content) {
    this.visitId = visitId;
    this.createdBy = createdBy;
    this.createdAt = Moment.now();
    write(content);
  }

  final void write(FollowUpContent content) {
    findingId = content.findingId();
    solutionId = content.solutionId();
    action = content.action();
    responsibleAgency = content.responsibleAgency();
    dueDate = content.dueDate();
    indicator = content.indicator();
    target = content.target();
    budgetSource = content.budgetSource();
    status = content.status();
    updatedAt = Moment.now();
  }

  FollowUpView view(String visitorCode) {
    return new FollowUpView(
        id,
        visitId,
        visitorCode,
        version,
        new FollowUpContent(
            findingId,
            solutionId,
            action,
            responsibleAgency,
            dueDate,
            indicator,
            target,
            budgetSource,
            status));
  }

  Long createdBy() {
    return createdBy;
  }

  Long visitId() {
    return visitId;
  }
}
