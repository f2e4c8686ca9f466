package id.teladan.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The repository's side of notices that go out by mail. */
@ApplicationScoped
public class NoticeMailing {
  private static final int MOST_ACCOUNTS = 500;
  private static final int MOST_LINES = 200;

  @Inject private EntityManager entities;

  List<Long> accountsDue() {
    List<?> rows =
        entities
            .createNativeQuery(
                "select distinct account_id from notice where mail_due_at <= current_timestamp"
                    + " limit "
                    + MOST_ACCOUNTS)
            .getResultList();
    return rows.stream().map(row -> ((Number) row).longValue()).toList();
  }

  /** What is due and no other node writes at this moment, oldest first; locked. */
  List<NoticeView> claim(long accountId) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select id from notice where account_id = ?1 and mail_due_at <= current_timestamp"
                    + " order by id limit "
                    + MOST_LINES
                    + " for update skip locked")
            .setParameter(1, accountId)
            .getResultList();
    if (rows.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery("select n from Notice n where n.id in :ids order by n.id", Notice.class)
        .setParameter("ids", rows.stream().map(row -> ((Number) row).longValue()).toList())
        .getResultStream()
        .map(Notice::view)
        .toList();
  }

  void done(List<NoticeView> notices) {
    for (NoticeView notice : notices) {
      entities
          .createNativeQuery("update notice set mail_due_at = null where id = ?1")
          .setParameter(1, notice.id())
          .executeUpdate();
    }
  }
}
