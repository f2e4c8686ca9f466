package id.teladan.solution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** What a curator says about a part of a solution. */
@Entity
@Table(name = "solution_remark")
class SolutionRemark {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "solution_remark_seq")
  @SequenceGenerator(name = "solution_remark_seq", sequenceName = "solution_remark_seq")
  private Long id;

  @Column(name = "solution_id")
  private Long solutionId;

  private String section;
  private String text;
  private String author;
  private OffsetDateTime at;
  private boolean resolved;

  protected SolutionRemark() {}

  SolutionRemark(long solutionId, RemarkCommand command, String author) {
    this.solutionId = solutionId;
    this.section = command.section();
    this.text = command.text().strip();
    this.author = author;
    this.at = OffsetDateTime.now(ZoneOffset.UTC);
  }

  RemarkView view() {
    return new RemarkView(id, section, text, author, at.toInstant(), resolved);
  }
}
