package id.teladan.notification;

import id.teladan.notice.News;
import id.teladan.shared.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.util.List;

/** One event as one person is told of it. Rows are only ever inserted by {@link Notices}. */
@Entity
class Notice {
  @Id private Long id;

  @Column(name = "account_id")
  private Long accountId;

  @Column(name = "event_key")
  private String eventKey;

  private String kind;
  private String parts;
  private String link;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  @Column(name = "read_at")
  private OffsetDateTime readAt;

  @Column(name = "in_app")
  private boolean inApp;

  protected Notice() {}

  NoticeView view() {
    return new NoticeView(
        id,
        kind,
        List.of(Json.read(parts, News.Part[].class)),
        link,
        createdAt.toInstant(),
        readAt == null ? null : readAt.toInstant());
  }
}
