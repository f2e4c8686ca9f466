package id.teladan.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The repository of edited and issued papers. Knows no permissions. */
@ApplicationScoped
public class Papers {
  /** The kind under which the pictures of issued papers are kept. */
  public static final String KIND = "visit_paper";

  @Inject private EntityManager entities;

  Optional<VisitPaper> find(long visitId, PaperForm form) {
    return entities
        .createQuery(
            "select p from VisitPaper p where p.visitId = :visit and p.form = :form",
            VisitPaper.class)
        .setParameter("visit", visitId)
        .setParameter("form", form)
        .getResultStream()
        .findFirst();
  }

  /** The editions of a paper that were replaced, the latest first. */
  List<PaperEdition> earlier(long paperId) {
    return entities
        .createQuery(
            "select e from PaperEdition e where e.paperId = :paper order by e.edition desc",
            PaperEdition.class)
        .setParameter("paper", paperId)
        .getResultList();
  }

  List<VisitPaper> all(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery("select p from VisitPaper p where p.id in :ids", VisitPaper.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  void add(VisitPaper paper) {
    entities.persist(paper);
    entities.flush();
  }

  void add(PaperEdition edition) {
    entities.persist(edition);
    entities.flush();
  }

  void remove(PaperEdition edition) {
    entities.remove(edition);
    entities.flush();
  }

  void remove(VisitPaper paper) {
    entities.remove(paper);
    entities.flush();
  }
}
