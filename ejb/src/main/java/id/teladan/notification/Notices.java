package id.teladan.notification;

import id.teladan.notice.News;
import id.teladan.shared.Json;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The repository of notices. Each method is about one account's own. */
@ApplicationScoped
public class Notices {
  @Inject private EntityManager entities;

  /**
   * Adds it unless this account was told of the event before.
   *
   * @param mailDue when it goes out by mail; null for never
   */
  void add(long accountId, News news, boolean inApp, OffsetDateTime mailDue) {
    Query insert =
        entities.createNativeQuery(
            "insert into notice (account_id, event_key, kind, parts, link, created_at, in_app"
                + (mailDue == null ? "" : ", mail_due_at")
                + ") values (?1, ?2, ?3, ?4, ?5, current_timestamp, ?6"
                + (mailDue == null ? "" : ", ?7")
                + ") on conflict do nothing");
    insert
        .setParameter(1, accountId)
        .setParameter(2, news.key())
        .setParameter(3, news.kind())
        .setParameter(4, Json.write(news.parts().toArray()))
        .setParameter(5, news.link())
        .setParameter(6, inApp);
    if (mailDue != null) {
      insert.setParameter(7, mailDue);
    }
    insert.executeUpdate();
  }

  /** Latest first. */
  Page<NoticeView> of(long accountId, boolean unreadOnly, PageRequest page) {
    String where =
        " from Notice n where n.accountId = :account and n.inApp = true"
            + (unreadOnly ? " and n.readAt is null" : "");
    var items =
        entities
            .createQuery("select n" + where + " order by n.id desc", Notice.class)
            .setParameter("account", accountId)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultStream()
            .map(Notice::view)
            .toList();
    long total =
        entities
            .createQuery("select count(n)" + where, Long.class)
            .setParameter("account", accountId)
            .getSingleResult();
    return new Page<>(items, total, page.page(), page.size());
  }

  long unread(long accountId) {
    return entities
        .createQuery(
            "select count(n) from Notice n where n.accountId = :account and n.readAt is null"
                + " and n.inApp = true",
            Long.class)
        .setParameter("account", accountId)
        .getSingleResult();
  }

  boolean exists(long accountId, long id) {
    return entities
            .createQuery(
                "select count(n) from Notice n where n.accountId = :account and n.id = :id",
                Long.class)
            .setParameter("account", accountId)
            .setParameter("id", id)
            .getSingleResult()
        > 0;
  }

  /**
   * Marks as read what is not.
   *
   * @param id which one; null for all
   */
  void markRead(long accountId, Long id) {
    var update =
        entities.createQuery(
            "update Notice n set n.readAt = :now where n.accountId = :account"
                + " and n.readAt is null"
                + (id == null ? "" : " and n.id = :id"));
    update.setParameter("now", OffsetDateTime.now(ZoneOffset.UTC));
    update.setParameter("account", accountId);
    if (id != null) {
      update.setParameter("id", id);
    }
    update.executeUpdate();
  }
}
