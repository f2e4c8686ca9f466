package id.teladan.need;

import id.teladan.identity.Caller;
import id.teladan.solution.SolutionSummary;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A solution that somebody named in answer to a need. */
@Entity
@Table(name = "need_answer")
class NeedAnswer {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "need_answer_seq")
  @SequenceGenerator(name = "need_answer_seq", sequenceName = "need_answer_seq")
  private Long id;

  @Column(name = "need_id")
  private Long needId;

  @Column(name = "solution_id")
  private Long solutionId;

  @Column(name = "account_id")
  private Long accountId;

  @Column(name = "region_code")
  private String regionCode;

  private String remark;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  protected NeedAnswer() {}

  NeedAnswer(long needId, Caller by, NeedReply reply) {
    this.needId = needId;
    this.accountId = by.accountId();
    this.regionCode = by.regionCode();
    this.solutionId = reply.solutionId();
    this.remark = reply.remark();
    this.createdAt = Need.now();
  }

  long solutionId() {
    return solutionId;
  }

  NeedAnswerView view(SolutionSummary solution) {
    return new NeedAnswerView(
        id,
        solutionId,
        solution.title(),
        solution.url(),
        solution.regionCode(),
        regionCode,
        remark,
        createdAt.toInstant());
  }
}
