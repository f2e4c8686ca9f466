package id.teladan.conversation;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.NotFoundException;
import id.teladan.solution.SolutionSummary;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Shows what people say about a solution, to whoever may read it. */
@Stateless
public class ConversationReading {
  private static final int LOOKED_AT = 2_000;
  private static final int SHOWN = 200;

  @Inject private Conversations conversations;
  @Inject private ConversationAccess access;
  @Inject private ExperienceRules rules;
  @Inject private CurrentCaller caller;

  /** Questions that wait for an answer which the caller may give, longest first. */
  @Permitted(Action.ASK_QUESTION)
  public List<AskedQuestion> waiting() {
    return asked(conversations.unanswered(LOOKED_AT)).stream()
        .filter(q -> ConversationPolicy.mayAnswer(caller.get(), q.solution().regionCode()))
        .limit(SHOWN)
        .toList();
  }

  /** What the caller asked, newest first. */
  @Permitted(Action.ASK_QUESTION)
  public List<AskedQuestion> own() {
    return asked(conversations.askedBy(caller.get().accountId(), SHOWN));
  }

  private List<AskedQuestion> asked(List<QuestionView> questions) {
    Map<Long, SolutionSummary> solutions =
        access.solutions(questions.stream().map(QuestionView::solutionId).toList());
    return questions.stream()
        .filter(q -> solutions.containsKey(q.solutionId()))
        .map(q -> new AskedQuestion(q, solutions.get(q.solutionId())))
        .toList();
  }

  /** Whether the caller's region adopts this and has not told how it goes. */
  @Permitted(Action.READ_PUBLIC)
  public boolean mayTell(long solutionId) {
    String region = caller.get().regionCode();
    return region != null
        && ConversationPolicy.mayWrite(caller.get(), region)
        && rules.adopts(solutionId, region)
        && conversations.experiences(List.of(solutionId)).stream()
            .noneMatch(e -> e.regionCode().equals(region));
  }

  /** Chosen ones first, then as they were asked. */
  @Permitted(Action.READ_PUBLIC)
  public List<QuestionView> questions(long solutionId) {
    SolutionSummary solution = access.solution(solutionId);
    return conversations.questions(List.of(solutionId)).stream()
        .filter(q -> ConversationPolicy.mayRead(caller.get(), q, solution.regionCode()))
        .toList();
  }

  /** In the order in which they came. */
  @Permitted(Action.READ_PUBLIC)
  public List<ExperienceView> experiences(long solutionId) {
    access.solution(solutionId);
    return conversations.experiences(List.of(solutionId)).stream()
        .filter(e -> ConversationPolicy.mayRead(caller.get(), e))
        .toList();
  }

  /**
   * @throws NotFoundException when there is none that the caller may read
   */
  @Permitted(Action.READ_PUBLIC)
  public QuestionView question(long id) {
    QuestionView question = conversations.question(id);
    access.of(question);
    return question;
  }

  /**
   * @throws NotFoundException when there is none that the caller may read
   */
  @Permitted(Action.READ_PUBLIC)
  public ExperienceView experience(long id) {
    ExperienceView experience = conversations.experience(id);
    access.of(experience);
    return experience;
  }

  /** The solution that they are about. */
  @Permitted(Action.READ_PUBLIC)
  public SolutionSummary solution(long id) {
    return access.solution(id);
  }

  /** What others reported of a question, for those who moderate it; empty for everybody else. */
  @Permitted(Action.READ_PUBLIC)
  public List<ReportView> reports(QuestionView question) {
    String owner = access.of(question).regionCode();
    return ConversationPolicy.mayModerate(caller.get(), owner)
        ? conversations.reports(Conversations.QUESTION, question.id())
        : List.of();
  }

  /** The same of an experience. */
  @Permitted(Action.READ_PUBLIC)
  public List<ReportView> reports(ExperienceView experience) {
    return caller.get().mayAnywhere(Action.REVIEW_SOLUTION)
        ? conversations.reports(Conversations.EXPERIENCE, experience.id())
        : List.of();
  }
}
