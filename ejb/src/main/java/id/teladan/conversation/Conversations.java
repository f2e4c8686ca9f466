package id.teladan.conversation;

import id.teladan.shared.ConflictException;
import id.teladan.shared.FieldError;
import id.teladan.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;

/** The repository of questions, experiences and reports. Knows no permissions: its callers do. */
@ApplicationScoped
public class Conversations {
  static final String QUESTION = "question";
  static final String EXPERIENCE = "experience";

  @Inject private EntityManager entities;

  QuestionView question(long id) {
    return found(QUESTION, id, entities.find(Question.class, id)).view();
  }

  /** The same, and nobody else can change it until the transaction ends. */
  Question questionForChange(long id) {
    return found(QUESTION, id, entities.find(Question.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  ExperienceView experience(long id) {
    return found(EXPERIENCE, id, entities.find(Experience.class, id)).view();
  }

  Experience experienceForChange(long id) {
    return found(
        EXPERIENCE, id, entities.find(Experience.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private static <T> T found(String kind, long id, T row) {
    if (row == null) {
      throw new NotFoundException(kind, id);
    }
    return row;
  }

  void add(Object row) {
    entities.persist(row);
    entities.flush();
  }

  /** Writes what is pending now, so that the version read next is the new one. */
  void flush() {
    entities.flush();
  }

  void remove(String kind, long id, Object row) {
    entities
        .createQuery("delete from ConversationReport r where r.kind = :kind and r.objectId = :id")
        .setParameter("kind", kind)
        .setParameter("id", id)
        .executeUpdate();
    entities.remove(row);
  }

  /** Of these solutions: chosen ones first, then as they were asked. */
  List<QuestionView> questions(Collection<Long> solutionIds) {
    return solutionIds.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select q from Question q where q.solutionId in :ids"
                    + " order by q.featured desc, q.askedAt, q.id",
                Question.class)
            .setParameter("ids", solutionIds)
            .getResultStream()
            .map(Question::view)
            .toList();
  }

  /** What nobody has answered, longest waiting first. */
  List<QuestionView> unanswered(int limit) {
    return entities
        .createQuery(
            "select q from Question q where q.answer is null and q.hiddenReason is null"
                + " order by q.askedAt, q.id",
            Question.class)
        .setMaxResults(limit)
        .getResultStream()
        .map(Question::view)
        .toList();
  }

  /** What somebody asked, newest first. */
  List<QuestionView> askedBy(Long accountId, int limit) {
    return entities
        .createQuery(
            "select q from Question q where q.askedBy = :account order by q.askedAt desc, q.id desc",
            Question.class)
        .setParameter("account", accountId)
        .setMaxResults(limit)
        .getResultStream()
        .map(Question::view)
        .toList();
  }

  /** Of these solutions, in the order in which they came. */
  List<ExperienceView> experiences(Collection<Long> solutionIds) {
    return solutionIds.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select e from Experience e where e.solutionId in :ids order by e.id",
                Experience.class)
            .setParameter("ids", solutionIds)
            .getResultStream()
            .map(Experience::view)
            .toList();
  }

  List<ReportView> reports(String kind, long objectId) {
    return entities
        .createQuery(
            "select r from ConversationReport r where r.kind = :kind and r.objectId = :id"
                + " order by r.id",
            ConversationReport.class)
        .setParameter("kind", kind)
        .setParameter("id", objectId)
        .getResultStream()
        .map(ConversationReport::view)
        .toList();
  }

  /**
   * @throws ConflictException when this account reported it already
   */
  void requireNewReport(String kind, long objectId, Long accountId) {
    boolean there =
        !entities
            .createQuery(
                "select r.id from ConversationReport r"
                    + " where r.kind = :kind and r.objectId = :id and r.accountId = :account",
                Long.class)
            .setParameter("kind", kind)
            .setParameter("id", objectId)
            .setParameter("account", accountId)
            .getResultList()
            .isEmpty();
    if (there) {
      throw new ConflictException("already-reported", FieldError.of("reason", "already-reported"));
    }
  }
}
