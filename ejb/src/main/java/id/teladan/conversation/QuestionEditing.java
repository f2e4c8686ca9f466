package id.teladan.conversation;

import id.teladan.identity.Action;
import id.teladan.identity.Caller;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.FieldError;
import id.teladan.shared.NotAllowedException;
import id.teladan.shared.StateRuleException;
import id.teladan.shared.Validation;
import id.teladan.solution.SolutionPolicy;
import id.teladan.solution.SolutionSummary;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Asks, answers and takes back. */
@Stateless
public class QuestionEditing {
  /** How many questions of one person may wait for an answer about one solution. */
  static final int MOST_WAITING = 5;

  @Inject private Conversations conversations;
  @Inject private ConversationAccess access;
  @Inject private ConversationRecord record;
  @Inject private Validation validation;
  @Inject private CurrentCaller caller;

  /** Shows the solution to somebody who is about to ask, or refuses. */
  @Permitted(Action.ASK_QUESTION)
  public SolutionSummary openAsking(long solutionId) {
    return access.solution(solutionId);
  }

  /**
   * Asks the owner, and tells them.
   *
   * @throws StateRuleException when the solution is not published, or too many questions wait
   */
  @Permitted(Action.ASK_QUESTION)
  public QuestionView ask(long solutionId, QuestionCommand command) {
    SolutionSummary solution = access.solution(solutionId);
    validation.check(command);
    if (!SolutionPolicy.isPublic(solution.status())) {
      throw new StateRuleException("not-published", FieldError.of("status", "not-published"));
    }
    Caller asker = caller.get();
    long waiting =
        conversations.questions(List.of(solutionId)).stream()
            .filter(q -> ConversationPolicy.mayWithdraw(asker, q))
            .count();
    if (waiting >= MOST_WAITING) {
      throw new StateRuleException(
          "too-many-questions", FieldError.of("text", "too-many-questions", MOST_WAITING));
    }
    Question question =
        new Question(solutionId, asker.accountId(), Voice.of(asker), command.text());
    conversations.add(question);
    QuestionView asked = record.kept("ask", null, question.view());
    record.tellOwners(
        "question-asked",
        asked.url(),
        solution,
        asker.regionCode(),
        "question:" + asked.id() + ":asked");
    return asked;
  }

  /** Shows the question to somebody who is about to answer, or refuses. */
  @Permitted(Action.ANSWER_QUESTION)
  public QuestionView openAnswer(long id) {
    QuestionView question = conversations.question(id);
    caller.require(Action.ANSWER_QUESTION, access.of(question).regionCode());
    return question;
  }

  /** Answers, or answers better. The asker is told of the first answer. */
  @Permitted(Action.ANSWER_QUESTION)
  public QuestionView answer(long id, int version, AnswerCommand command) {
    Question question = conversations.questionForChange(id);
    QuestionView before = question.view();
    SolutionSummary solution = access.of(before);
    caller.require(Action.ANSWER_QUESTION, solution.regionCode());
    validation.check(command);
    ConversationAccess.requireVersion(Conversations.QUESTION, id, before.version(), version);
    question.answer(Voice.of(caller.get()), command.answer());
    conversations.flush();
    QuestionView answered = record.kept("answer", before, question.view());
    String link = solution.url() + "#question-" + id;
    String key = "question:" + id + ":answered";
    record.tell(before.accountId(), "question-answered", link, solution, key);
    return answered;
  }

  /** Shows the question to somebody who is about to take it back, or refuses. */
  @Permitted(Action.ASK_QUESTION)
  public QuestionView openWithdrawal(long id) {
    QuestionView question = conversations.question(id);
    access.of(question);
    if (!caller.get().accountId().equals(question.accountId())) {
      throw new NotAllowedException("question of somebody else");
    }
    return question;
  }

  /**
   * Takes back one's own question.
   *
   * @throws StateRuleException when it is answered: then others rely on it
   */
  @Permitted(Action.ASK_QUESTION)
  public void withdraw(long id, int version) {
    Question question = conversations.questionForChange(id);
    QuestionView before = openWithdrawal(id);
    ConversationAccess.requireVersion(Conversations.QUESTION, id, before.version(), version);
    if (before.answer() != null) {
      throw new StateRuleException(
          "question-answered", FieldError.of("answer", "question-answered"));
    }
    conversations.remove(Conversations.QUESTION, id, question);
    record.kept("withdraw", before, null);
  }
}
