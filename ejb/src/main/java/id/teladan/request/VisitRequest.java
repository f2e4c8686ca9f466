package id.teladan.request;

import id.teladan.shared.Json;
import id.teladan.visit.DateSpan;
import id.teladan.visit.VisitKind;
import id.teladan.visit.VisitQuestion;
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

/**
 * One region asks another to receive it. A draft is the visitor's alone; once sent, both sides read
 * it and take turns: see {@link RequestLife}.
 */
@Entity
@Table(name = "visit_request")
class VisitRequest {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "visit_request_seq")
  @SequenceGenerator(name = "visit_request_seq", sequenceName = "visit_request_seq")
  private Long id;

  @Version private int version;

  @Column(name = "visitor_code")
  private String visitorCode;

  @Column(name = "host_code")
  private String hostCode;

  @Column(name = "solution_id")
  private Long solutionId;

  @Enumerated(EnumType.STRING)
  private VisitKind kind;

  @Enumerated(EnumType.STRING)
  private RequestStatus status = RequestStatus.DRAFT;

  @Column(name = "delegation_size")
  private Integer delegationSize;

  private String content;
  private String questions;

  @Column(name = "host_dates")
  private String hostDates = "[]";

  @Column(name = "open_answers")
  private boolean openAnswers;

  @Column(name = "over_capacity")
  private boolean overCapacity;

  @Column(name = "pool_id")
  private Long poolId;

  @Column(name = "visit_id")
  private Long visitId;

  @Column(name = "created_by")
  private Long createdBy;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  @Column(name = "updated_at")
  private OffsetDateTime updatedAt;

  @Column(name = "sent_at")
  private OffsetDateTime sentAt;

  protected VisitRequest() {}

  VisitRequest(Long createdBy, RequestContent content) {
    this.createdBy = createdBy;
    createdAt = now();
    write(content);
  }

  final void write(RequestContent given) {
    visitorCode = given.visitorCode();
    hostCode = given.hostCode();
    solutionId = given.solutionId();
    kind = given.kind();
    delegationSize = given.delegationSize();
    content = Json.write(given.with(List.of()));
    ask(given.questions());
  }

  final void ask(List<VisitQuestion> all) {
    questions = Json.write(all);
    openAnswers = all.stream().anyMatch(q -> q.open() && q.isAnswered());
    updatedAt = now();
  }

  void moveTo(RequestStatus to) {
    status = to;
    updatedAt = now();
    if (to == RequestStatus.SENT) {
      sentAt = updatedAt;
      poolId = null;
    }
  }

  /**
   * Days that the host names; those of the visitor stay.
   *
   * @param beyond whether the host names them although it has no room left
   */
  void propose(List<DateSpan> days, Long pool, boolean beyond) {
    hostDates = Json.write(days);
    poolId = pool;
    overCapacity = beyond;
  }

  boolean overCapacity() {
    return overCapacity;
  }

  void becomes(long visit) {
    visitId = visit;
  }

  RequestView view() {
    RequestContent asked = Json.read(content, RequestContent.class);
    return new RequestView(
        id,
        version,
        status,
        List.of(Json.read(hostDates, DateSpan[].class)),
        poolId,
        visitId,
        createdBy,
        createdAt.toInstant(),
        updatedAt.toInstant(),
        sentAt == null ? null : sentAt.toInstant(),
        asked.with(List.of(Json.read(questions, VisitQuestion[].class))));
  }

  RequestStatus status() {
    return status;
  }

  static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }
}
