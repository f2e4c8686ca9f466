package id.teladan.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** One changed object. It carries no content: the feed reads the rows as they are then. */
@Entity
@Table(name = "outbox_task")
class OutboxTask {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_task_seq")
  @SequenceGenerator(name = "outbox_task_seq", sequenceName = "outbox_task_seq")
  private Long id;

  private String kind;

  @Column(name = "object_id")
  private Long objectId;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  protected OutboxTask() {}

  OutboxTask(String kind, long objectId) {
    this.kind = kind;
    this.objectId = objectId;
    this.createdAt = OffsetDateTime.now(ZoneOffset.UTC);
  }
}
