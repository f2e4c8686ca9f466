package id.teladan.request;

import id.teladan.shared.Json;
import id.teladan.visit.DateSpan;
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
import java.util.List;

/** One step that was taken. */
@Entity
@Table(name = "visit_request_step")
class VisitRequestStep {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "visit_request_step_seq")
  @SequenceGenerator(name = "visit_request_step_seq", sequenceName = "visit_request_step_seq")
  private Long id;

  @Column(name = "request_id")
  private Long requestId;

  private OffsetDateTime at;
  private String author;

  @Enumerated(EnumType.STRING)
  private Side side;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_status")
  private RequestStatus from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_status")
  private RequestStatus to;

  private String remark;
  private String dates;

  protected VisitRequestStep() {}

  VisitRequestStep(long requestId, String author, StepView step) {
    this.requestId = requestId;
    this.author = author;
    this.at = VisitRequest.now();
    this.side = step.side();
    this.from = step.from();
    this.to = step.to();
    this.remark = step.remark();
    this.dates = Json.write(step.dates());
  }

  StepView view() {
    return new StepView(
        at.toInstant(),
        author,
        side,
        from,
        to,
        remark,
        List.of(Json.read(dates, DateSpan[].class)));
  }
}
