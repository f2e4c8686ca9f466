package id.teladan.trust;

import id.teladan.identity.Erasing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** What belongs to one person alone and goes with them. */
@ApplicationScoped
public class OwnRows {
  private static final List<String> TABLES =
      List.of(
          "account_identity",
          "api_token",
          "calendar_address",
          "conversation_report",
          "account_session",
          "credential_link",
          "recovery_code",
          "mail_message",
          "notice",
          "notice_choice",
          "saved_search",
          "solution_draft",
          "visit_member");

  @Inject private EntityManager entities;

  /**
   * @return how many rows went
   */
  int delete(Erasing.Marks marks, Trace trace) {
    int gone = 0;
    for (String table : TABLES) {
      gone += run("delete from " + table + " where account_id = ?1", marks.accountId());
    }
    gone += run("delete from sign_in_failure where username = ?1", marks.username());
    if (marks.email() != null) {
      gone += run("delete from mail_message where recipient = ?1", marks.email());
    }
    for (String part : trace.parts().keySet()) {
      gone += run("delete from asked_query where position(cast(?1 as varchar) in query) > 0", part);
    }
    return gone;
  }

  private int run(String sql, Object value) {
    return entities.createNativeQuery(sql).setParameter(1, value).executeUpdate();
  }
}
