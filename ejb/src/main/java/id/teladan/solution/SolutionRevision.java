package id.teladan.solution;

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
import java.time.ZoneOffset;

/** A version of a solution, kept whole. */
@Entity
@Table(name = "solution_revision")
class SolutionRevision {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "solution_revision_seq")
  @SequenceGenerator(name = "solution_revision_seq", sequenceName = "solution_revision_seq")
  private Long id;

  @Column(name = "solution_id")
  private Long solutionId;

  private int version;
  private OffsetDateTime at;
  private String author;
  private String action;

  @Enumerated(EnumType.STRING)
  private SolutionStatus status;

  private String remark;
  private String content;

  protected SolutionRevision() {}

  SolutionRevision(SolutionView solution, String author, String action, String content) {
    this.solutionId = solution.id();
    this.version = solution.version();
    this.status = solution.status();
    this.author = author;
    this.action = action;
    this.content = content;
    this.at = OffsetDateTime.now(ZoneOffset.UTC);
  }

  void remark(String text) {
    this.remark = text;
  }

  RevisionView view() {
    return new RevisionView(version, at.toInstant(), author, action, status, remark, content);
  }
}
