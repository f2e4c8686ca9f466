package id.teladan.conversation;

import id.teladan.adoption.AdoptionStage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;

/** Two lines of a region about how adopting a solution went. One for each region. */
@Entity
class Experience {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "experience_seq")
  @SequenceGenerator(name = "experience_seq", sequenceName = "experience_seq")
  private Long id;

  @Version private int version;

  @Column(name = "solution_id")
  private long solutionId;

  @Column(name = "region_code")
  private String regionCode;

  @Column(name = "written_by")
  private Long writtenBy;

  @Enumerated(EnumType.STRING)
  private AdoptionStage stage;

  private String text;

  @Column(name = "written_at")
  private OffsetDateTime writtenAt;

  @Column(name = "hidden_reason")
  private String hiddenReason;

  protected Experience() {}

  Experience(long solutionId, String regionCode) {
    this.solutionId = solutionId;
    this.regionCode = regionCode;
  }

  /**
   * @param reached how far the region is now
   */
  final void write(Long accountId, AdoptionStage reached, String words) {
    writtenBy = accountId;
    stage = reached;
    text = words.strip();
    writtenAt = Question.now();
  }

  void hide(String reason) {
    hiddenReason = reason;
  }

  void show() {
    hiddenReason = null;
  }

  ExperienceView view() {
    return new ExperienceView(
        id,
        version,
        solutionId,
        writtenBy,
        regionCode,
        stage,
        text,
        writtenAt.toInstant(),
        hiddenReason);
  }
}
