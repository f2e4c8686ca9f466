package id.teladan.visit;

import id.teladan.shared.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The course of one visit: errand, questions, sessions. Where visits are received together, the
 * sessions of the first one's row are those of all, and the rows of the others have none.
 */
@Entity
@Table(name = "visit_agenda")
class VisitAgenda {
  @Id
  @Column(name = "visit_id")
  private Long visitId;

  @Version private int version;

  private String errand = Json.write(Errand.NONE);
  private String questions = "[]";
  private String sessions = "[]";

  @Column(name = "updated_at")
  private OffsetDateTime updatedAt;

  protected VisitAgenda() {}

  VisitAgenda(long visitId) {
    this.visitId = visitId;
    updatedAt = Moment.now();
  }

  void writeErrand(Errand content) {
    errand = Json.write(content == null ? Errand.NONE : content);
    updatedAt = Moment.now();
  }

  void writeQuestions(List<VisitQuestion> content) {
    questions = Json.write(content);
    updatedAt = Moment.now();
  }

  void writeSessions(List<AgendaSession> content) {
    sessions = Json.write(content);
    updatedAt = Moment.now();
  }

  Errand errand() {
    return Json.read(errand, Errand.class);
  }

  List<VisitQuestion> questions() {
    return List.of(Json.read(questions, VisitQuestion[].class));
  }

  List<AgendaSession> sessions() {
    return List.of(Json.read(sessions, AgendaSession[].class));
  }

  int version() {
    return version;
  }

  Instant updatedAt() {
    return updatedAt.toInstant();
  }
}
