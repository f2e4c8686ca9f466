package id.teladan.api.notification;

import id.teladan.notification.NoticeView;
import id.teladan.web.notification.NoticeWords;
import java.time.Instant;

/**
 * A notice as REST shows it.
 *
 * @param kind stable, for programs; {@code title} is the same in words
 * @param url the page it is about
 * @param readAt null while it is new
 */
public record NoticeJson(
    long id, String kind, String title, String url, Instant createdAt, Instant readAt) {

  static NoticeJson of(NoticeView notice, NoticeWords words) {
    return new NoticeJson(
        notice.id(),
        notice.kind(),
        words.title(notice),
        notice.link(),
        notice.createdAt(),
        notice.readAt());
  }
}
