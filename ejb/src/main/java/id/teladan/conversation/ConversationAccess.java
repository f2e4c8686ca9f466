package id.teladan.conversation;

import id.teladan.identity.CurrentCaller;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.VersionConflictException;
import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** What the caller may read of a conversation, with the solution that it is about. */
@ApplicationScoped
public class ConversationAccess {
  @Inject private SolutionReading solutions;
  @Inject private CurrentCaller caller;

  /**
   * @throws NotFoundException when there is none that the caller may read
   */
  SolutionSummary solution(long id) {
    return solutions.summary(id).orElseThrow(() -> new NotFoundException("solution", id));
  }

  /** Those among them that the caller may read, by id. */
  Map<Long, SolutionSummary> solutions(Collection<Long> ids) {
    return solutions.summaries(ids);
  }

  /** The solution of a question, for callers who may read both. */
  SolutionSummary of(QuestionView question) {
    SolutionSummary solution = solution(question.solutionId());
    if (!ConversationPolicy.mayRead(caller.get(), question, solution.regionCode())) {
      throw new NotFoundException(Conversations.QUESTION, question.id());
    }
    return solution;
  }

  /** The solution of an experience, for callers who may read both. */
  SolutionSummary of(ExperienceView experience) {
    SolutionSummary solution = solution(experience.solutionId());
    if (!ConversationPolicy.mayRead(caller.get(), experience)) {
      throw new NotFoundException(Conversations.EXPERIENCE, experience.id());
    }
    return solution;
  }

  static void requireVersion(String kind, long id, int current, int expected) {
    if (current != expected) {
      throw new VersionConflictException(kind, id, current);
    }
  }
}
