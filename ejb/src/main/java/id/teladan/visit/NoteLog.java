package id.teladan.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

/**
 * In which order the notes of a visit changed. Each change takes the next number of its visit while
 * it holds the visit's row, so no number becomes visible before a smaller one, and a device that
 * asks for what came after a number misses nothing.
 */
@ApplicationScoped
public class NoteLog {
  @Inject private EntityManager entities;

  /** Gives a note that was written, or whose pictures are others now, the next number. */
  void touch(VisitNote note) {
    count(note.visitId());
    entities
        .createNativeQuery(
            "update visit_note set change_no = (select note_change from visit where id = ?)"
                + " where id = ?")
        .setParameter(1, note.visitId())
        .setParameter(2, note.id())
        .executeUpdate();
  }

  /** Remembers that a note was deleted, for good. */
  void bury(long visitId, String uuid) {
    count(visitId);
    entities
        .createNativeQuery(
            "insert into visit_note_gone (visit_id, uuid, change_no)"
                + " select id, ?, note_change from visit where id = ?")
        .setParameter(1, uuid)
        .setParameter(2, visitId)
        .executeUpdate();
  }

  boolean isBuried(long visitId, String uuid) {
    return !entities
        .createNativeQuery("select uuid from visit_note_gone where visit_id = ? and uuid = ?")
        .setParameter(1, visitId)
        .setParameter(2, uuid)
        .getResultList()
        .isEmpty();
  }

  /** The number of the last change. */
  long last(long visitId) {
    return ((Number)
            entities
                .createNativeQuery("select note_change from visit where id = ?")
                .setParameter(1, visitId)
                .getSingleResult())
        .longValue();
  }

  List<VisitNote> after(long visitId, long change) {
    return entities
        .createQuery(
            "select n from VisitNote n where n.visitId = :visit and n.changeNo > :change"
                + " order by coalesce(n.notedAt, n.createdAt), n.id",
            VisitNote.class)
        .setParameter("visit", visitId)
        .setParameter("change", change)
        .getResultList();
  }

  List<String> buriedAfter(long visitId, long change) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select uuid from visit_note_gone where visit_id = ? and change_no > ?"
                    + " order by change_no")
            .setParameter(1, visitId)
            .setParameter(2, change)
            .getResultList();
    return rows.stream().map(String::valueOf).toList();
  }

  List<VisitNote> notes(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery("select n from VisitNote n where n.id in :ids", VisitNote.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  private void count(long visitId) {
    entities
        .createNativeQuery("update visit set note_change = note_change + 1 where id = ?")
        .setParameter(1, visitId)
        .executeUpdate();
  }
}
