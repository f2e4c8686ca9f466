package id.teladan.visit;

import id.teladan.solution.Audience;
import id.teladan.solution.SolutionKind;
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

/** A solution that a visitor found and its host's catalogue does not have yet. */
@Entity
@Table(name = "visit_proposal")
class VisitProposal {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "visit_proposal_seq")
  @SequenceGenerator(name = "visit_proposal_seq", sequenceName = "visit_proposal_seq")
  private Long id;

  @Version private int version;

  @Column(name = "visit_id")
  private Long visitId;

  @Column(name = "finding_id")
  private Long findingId;

  @Enumerated(EnumType.STRING)
  private SolutionKind kind;

  private String title;
  private String summary;

  @Column(name = "main_affair")
  private String mainAffair;

  @Enumerated(EnumType.STRING)
  private Audience audience;

  @Enumerated(EnumType.STRING)
  private ProposalState state;

  private String reason;

  @Column(name = "solution_id")
  private Long solutionId;

  @Column(name = "created_by")
  private Long createdBy;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  @Column(name = "answered_at")
  private OffsetDateTime answeredAt;

  protected VisitProposal() {}

  VisitProposal(long visitId, long findingId) {
    this.visitId = visitId;
    this.findingId = findingId;
    this.createdAt = Moment.now();
  }

  /** Asks the host, for the first time or anew. */
  void ask(ProposalContent content, Long author) {
    kind = content.kind();
    title = content.title().strip();
    summary = content.summary().strip();
    mainAffair = content.mainAffair();
    audience = content.audience();
    createdBy = author;
    state = ProposalState.ASKED;
    reason = null;
    answeredAt = null;
  }

  void confirmed(long solution) {
    state = ProposalState.CONFIRMED;
    solutionId = solution;
    answeredAt = Moment.now();
  }

  void declined(String why) {
    state = ProposalState.DECLINED;
    reason = why.strip();
    answeredAt = Moment.now();
  }

  ProposalView view() {
    return new ProposalView(
        id,
        visitId,
        findingId,
        version,
        new ProposalContent(kind, title, summary, mainAffair, audience),
        state,
        reason,
        solutionId);
  }

  Long createdBy() {
    return createdBy;
  }
}
