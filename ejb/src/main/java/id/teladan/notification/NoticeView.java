package id.teladan.notification;

import id.teladan.notice.News;
import java.time.Instant;
import java.util.List;

/**
 * A notice for its reader.
 *
 * @param kind names the sentence
 * @param parts what the sentence is filled with
 * @param link the page it is about
 * @param readAt when it was marked as read; null while it is new
 */
public record NoticeView(
    long id, String kind, List<News.Part> parts, String link, Instant createdAt, Instant readAt) {

  public NoticeView {
    parts = List.copyOf(parts);
  }

  public long getId() {
    return id;
  }

  public String getKind() {
    return kind;
  }

  public String getLink() {
    return link;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public boolean isFresh() {
    return readAt == null;
  }
}
