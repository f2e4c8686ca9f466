package id.teladan.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The repository of what people chose. */
@ApplicationScoped
public class NoticeChoices {
  @Inject private EntityManager entities;

  NoticeChoice of(long accountId, String kind) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select in_app, mail from notice_choice where account_id = ?1 and kind = ?2")
            .setParameter(1, accountId)
            .setParameter(2, kind)
            .getResultList();
    if (rows.isEmpty()) {
      return NoticeChoice.usual(kind);
    }
    Object[] row = (Object[]) rows.get(0);
    return new NoticeChoice(kind, (Boolean) row[0], MailWhen.valueOf((String) row[1]));
  }

  void keep(long accountId, NoticeChoice choice) {
    entities
        .createNativeQuery("delete from notice_choice where account_id = ?1 and kind = ?2")
        .setParameter(1, accountId)
        .setParameter(2, choice.kind())
        .executeUpdate();
    entities
        .createNativeQuery(
            "insert into notice_choice (account_id, kind, in_app, mail) values (?1, ?2, ?3, ?4)"
                + " on conflict do nothing")
        .setParameter(1, accountId)
        .setParameter(2, choice.kind())
        .setParameter(3, choice.inApp())
        .setParameter(4, choice.mail().name())
        .executeUpdate();
  }
}
