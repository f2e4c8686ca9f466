package id.teladan.conversation;

import id.teladan.identity.Role;
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
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A question to the owner of a solution: asked, answered once for all, perhaps hidden. */
@Entity
class Question {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "question_seq")
  @SequenceGenerator(name = "question_seq", sequenceName = "question_seq")
  private Long id;

  @Version private int version;

  @Column(name = "solution_id")
  private long solutionId;

  private String text;

  @Column(name = "asked_by")
  private Long askedBy;

  @Column(name = "asked_region")
  private String askedRegion;

  @Enumerated(EnumType.STRING)
  @Column(name = "asked_as")
  private Role askedAs;

  @Column(name = "asked_at")
  private OffsetDateTime askedAt;

  private String answer;

  @Column(name = "answered_region")
  private String answeredRegion;

  @Enumerated(EnumType.STRING)
  @Column(name = "answered_as")
  private Role answeredAs;

  @Column(name = "answered_at")
  private OffsetDateTime answeredAt;

  private boolean featured;

  @Column(name = "hidden_reason")
  private String hiddenReason;

  protected Question() {}

  Question(long solutionId, Long accountId, Voice as, String text) {
    this.solutionId = solutionId;
    this.askedBy = accountId;
    this.askedAs = as.function();
    this.askedRegion = as.regionCode();
    this.text = text.strip();
    this.askedAt = now();
  }

  void answer(Voice as, String words) {
    answer = words.strip();
    answeredAs = as.function();
    answeredRegion = as.regionCode();
    answeredAt = now();
  }

  /** Takes it away from the public; what is hidden is no part of the page. */
  void hide(String reason) {
    hiddenReason = reason;
    featured = false;
  }

  void show() {
    hiddenReason = null;
  }

  void feature(boolean chosen) {
    featured = chosen;
  }

  QuestionView view() {
    return new QuestionView(
        id,
        version,
        solutionId,
        askedBy,
        text,
        new Voice(askedAs, askedRegion),
        askedAt.toInstant(),
        answer,
        answeredAs == null ? null : new Voice(answeredAs, answeredRegion),
        answeredAt == null ? null : answeredAt.toInstant(),
        featured,
        hiddenReason);
  }

  static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }
}
