package id.teladan.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** Somebody asked the curators to look at something. */
@Entity
@Table(name = "conversation_report")
class ConversationReport {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conversation_report_seq")
  @SequenceGenerator(name = "conversation_report_seq", sequenceName = "conversation_report_seq")
  private Long id;

  private String kind;

  @Column(name = "object_id")
  private long objectId;

  @Column(name = "account_id")
  private Long accountId;

  private String reason;
  private OffsetDateTime at;

  protected ConversationReport() {}

  ConversationReport(String kind, long objectId, Long accountId, String reason) {
    this.kind = kind;
    this.objectId = objectId;
    this.accountId = accountId;
    this.reason = reason.strip();
    this.at = Question.now();
  }

  ReportView view() {
    return new ReportView(reason, at.toInstant());
  }
}
