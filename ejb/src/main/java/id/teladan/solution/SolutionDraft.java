package id.teladan.solution;

import id.teladan.shared.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** What one person is typing about a solution, or about one that is not entered yet. */
@Entity
@Table(name = "solution_draft")
class SolutionDraft {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "solution_draft_seq")
  @SequenceGenerator(name = "solution_draft_seq", sequenceName = "solution_draft_seq")
  private Long id;

  @Column(name = "draft_key")
  private String key;

  @Column(name = "account_id")
  private Long accountId;

  @Column(name = "solution_id")
  private Long solutionId;

  @Column(name = "base_version")
  private Integer baseVersion;

  @Version private int version;
  private String typed;

  @Column(name = "saved_at")
  private OffsetDateTime savedAt;

  protected SolutionDraft() {}

  SolutionDraft(long accountId, DraftCommand command) {
    this.accountId = accountId;
    this.key = command.key();
    this.solutionId = command.solutionId();
    write(command);
  }

  void write(DraftCommand command) {
    baseVersion = command.baseVersion();
    typed = Json.write(command.fields());
    savedAt = OffsetDateTime.now(ZoneOffset.UTC);
  }

  int version() {
    return version;
  }

  DraftView view() {
    return new DraftView(
        key,
        version,
        solutionId,
        baseVersion,
        savedAt.toInstant(),
        List.of(Json.read(typed, TypedField[].class)));
  }
}
