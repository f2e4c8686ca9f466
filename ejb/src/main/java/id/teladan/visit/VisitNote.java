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
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A note of the team. Named by the device that took it, so that it arrives exactly once. */
@Entity
@Table(name = "visit_note")
class VisitNote {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "visit_note_seq")
  @SequenceGenerator(name = "visit_note_seq", sequenceName = "visit_note_seq")
  private Long id;

  @Version private int version;

  @Column(name = "visit_id")
  private Long visitId;

  private String uuid;
  private Long author;
  private String theme;
  private String text;

  @Enumerated(EnumType.STRING)
  private NoteKind kind;

  private String similarity;
  private String difference;
  private String question;

  @Column(name = "host_unit")
  private String hostUnit;

  @Column(name = "session_name")
  private String session;

  @Column(name = "question_id")
  private String questionId;

  /** The change of the visit's notes that was its last; written by {@link NoteLog} alone. */
  @Column(name = "change_no", insertable = false, updatable = false)
  private long changeNo;

  @Column(name = "solution_id")
  private Long solutionId;

  @Column(name = "noted_at")
  private OffsetDateTime notedAt;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  @Column(name = "updated_at")
  private OffsetDateTime updatedAt;

  protected VisitNote() {}

  VisitNote(Long visitId, String uuid, Long author, NoteContent content) {
    this.visitId = visitId;
    this.uuid = uuid;
    this.author = author;
    this.createdAt = Moment.now();
    write(content);
  }

  final void write(NoteContent content) {
    theme = content.theme();
    text = content.text();
    kind = content.kind();
    similarity = content.similarity();
    difference = content.difference();
    question = content.question();
    hostUnit = content.hostUnit();
    session = content.session();
    questionId = content.questionId();
    solutionId = content.solutionId();
    notedAt =
        content.notedAt() == null
            ? null
            : content.notedAt().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    updatedAt = Moment.now();
  }

  /**
   * @param authorName of {@link #author()}
   */
  NoteView view(String authorName) {
    return new NoteView(
        uuid,
        visitId,
        version,
        authorName,
        createdAt.toInstant(),
        updatedAt.toInstant(),
        new NoteContent(
            theme,
            text,
            kind,
            similarity,
            difference,
            question,
            hostUnit,
            session,
            questionId,
            solutionId,
            notedAt == null ? null : notedAt.toInstant()),
        List.of());
  }

  Long id() {
    return id;
  }

  long visitId() {
    return visitId;
  }

  Long author() {
    return author;
  }
}
