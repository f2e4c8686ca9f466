package id.teladan.visit;

import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.OffsetDateTime;
import java.util.List;

/** The repository of changes. Knows no permissions. */
@ApplicationScoped
public class VisitHistory {
  private static final String FROM =
      " from VisitRevision r where r.visitId = :visit and (:notes = true or r.part <> :note)";

  @Inject private EntityManager entities;

  /**
   * @param notes whether those of notes are among them
   */
  Page<HistoryEntry> of(long visitId, boolean notes, PageRequest request) {
    List<HistoryEntry> items =
        asked(
                "select r.part, r.partId, r.version, r.at, r.author, r.action"
                    + FROM
                    + " order by r.id desc",
                Object[].class,
                visitId,
                notes)
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultStream()
            .map(VisitHistory::entry)
            .toList();
    long total = asked("select count(r)" + FROM, Long.class, visitId, notes).getSingleResult();
    return new Page<>(items, total, request.page(), request.size());
  }

  private <T> TypedQuery<T> asked(String query, Class<T> type, long visitId, boolean notes) {
    return entities
        .createQuery(query.replace(":notes = true", notes ? "1 = 1" : "1 = 0"), type)
        .setParameter("visit", visitId)
        .setParameter("note", NoteFiles.KIND);
  }

  private static HistoryEntry entry(Object[] row) {
    return new HistoryEntry(
        (String) row[0],
        (Long) row[1],
        (Integer) row[2],
        ((OffsetDateTime) row[3]).toInstant(),
        (String) row[4],
        (String) row[5]);
  }
}
