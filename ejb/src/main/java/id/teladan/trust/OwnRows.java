package id.teladan.trust;

import id.teladan.attachment.FileWords;
import id.teladan.identity.Erasing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
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
  int delete(Erasing.Marks marks) {
    int gone = 0;
    for (String table : TABLES) {
      gone += run("delete from " + table + " where account_id = ?1", marks.accountId());
    }
    for (String address : marks.all()) {
      gone += run("delete from mail_message where recipient = ?1", address);
    }
    return gone;
  }

  /** Ends the imports somebody began, and forgets what they sent in. */
  int forgetImports(long accountId) {
    int gone = 0;
    for (String jobs : List.of("import_job", "value_import")) {
      run(
          "update "
              + jobs
              + " set status = 'CANCELLED', finished_at = current_timestamp"
              + " where account_id = ?1 and finished_at is null",
          accountId);
      gone +=
          run(
              "delete from "
                  + pieces(jobs)
                  + " where job_id in (select id from "
                  + jobs
                  + " where account_id = ?1)",
              accountId);
    }
    return gone;
  }

  /** Forgets what others sent in, once it is read, where it names the person. */
  int forgetImports(Trace trace) {
    int gone = 0;
    for (String jobs : List.of("import_job", "value_import")) {
      List<?> ended =
          entities
              .createNativeQuery(
                  "select distinct p.job_id from "
                      + pieces(jobs)
                      + " p join "
                      + jobs
                      + " j on j.id = p.job_id where j.finished_at is not null")
              .getResultList();
      for (Object job : ended) {
        if (FileWords.hold(file(pieces(jobs), job), trace::isIn)) {
          gone += run("delete from " + pieces(jobs) + " where job_id = ?1", job);
        }
      }
    }
    return gone;
  }

  /** Forgets what was searched for. */
  int forgetQueries(Trace trace) {
    if (trace.isEmpty()) {
      return 0;
    }
    return entities
        .createNativeQuery(
            "delete from asked_query where regexp_replace(query, cast(?1 as varchar),"
                + " cast(?2 as varchar), 'gi') <> query")
        .setParameter(1, trace.expression())
        .setParameter(2, trace.stub())
        .executeUpdate();
  }

  private byte[] file(String pieces, Object job) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<?> all =
        entities
            .createNativeQuery("select bytes from " + pieces + " where job_id = ?1 order by pos")
            .setParameter(1, job)
            .getResultList();
    all.forEach(piece -> bytes.writeBytes((byte[]) piece));
    return bytes.toByteArray();
  }

  private static String pieces(String jobs) {
    return "import_job".equals(jobs) ? "import_piece" : "value_import_piece";
  }

  private int run(String sql, Object value) {
    return entities.createNativeQuery(sql).setParameter(1, value).executeUpdate();
  }
}
