package id.teladan.conversation;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.StateRuleException;
import id.teladan.shared.Validation;
import id.teladan.solution.SolutionSummary;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Hides with a reason, gives back, chooses the best. The owner looks after the questions to it; of
 * experiences with its work only curators judge, since the owner has an interest.
 */
@Stateless
public class ConversationModeration {
  @Inject private Conversations conversations;
  @Inject private ConversationAccess access;
  @Inject private ConversationRecord record;
  @Inject private Validation validation;
  @Inject private CurrentCaller caller;

  /** Shows the question to somebody who is about to moderate it, or refuses. */
  @Permitted(Action.MODERATE_QUESTION)
  public QuestionView openQuestion(long id) {
    QuestionView question = conversations.question(id);
    caller.require(Action.MODERATE_QUESTION, access.of(question).regionCode());
    return question;
  }

  @Permitted(Action.MODERATE_QUESTION)
  public QuestionView decideQuestion(long id, ModerationCommand command) {
    Question question = conversations.questionForChange(id);
    QuestionView before = openQuestion(id);
    check(command);
    switch (command.decision()) {
      case HIDE -> question.hide(command.reason().strip());
      case SHOW -> question.show();
      case FEATURE -> {
        requirePublic(before);
        question.feature(true);
      }
      case UNFEATURE -> question.feature(false);
    }
    conversations.flush();
    QuestionView after = record.kept(action(command), before, question.view());
    if (command.decision() == Decision.HIDE) {
      String key = "question:" + id + ":hidden:" + after.version();
      SolutionSummary solution = access.solution(before.solutionId());
      record.tell(before.accountId(), "question-hidden", before.url(), solution, key);
    }
    return after;
  }

  /** Shows the experience to somebody who is about to moderate it, or refuses. */
  @Permitted(Action.REVIEW_SOLUTION)
  public ExperienceView openExperience(long id) {
    ExperienceView experience = conversations.experience(id);
    access.of(experience);
    return experience;
  }

  @Permitted(Action.REVIEW_SOLUTION)
  public ExperienceView decideExperience(long id, ModerationCommand command) {
    Experience experience = conversations.experienceForChange(id);
    ExperienceView before = openExperience(id);
    check(command);
    switch (command.decision()) {
      case HIDE -> experience.hide(command.reason().strip());
      case SHOW -> experience.show();
      default -> throw refused("decision", "not-for-experiences");
    }
    conversations.flush();
    ExperienceView after = record.kept(action(command), before, experience.view());
    if (command.decision() == Decision.HIDE) {
      String key = "experience:" + id + ":hidden:" + after.version();
      SolutionSummary solution = access.solution(before.solutionId());
      record.tell(before.accountId(), "experience-hidden", before.url(), solution, key);
    }
    return after;
  }

  /** Asks the curators to look at a question. */
  @Permitted(Action.ASK_QUESTION)
  public ReportView reportQuestion(long id, ReportCommand command) {
    QuestionView question = conversations.question(id);
    return report(Conversations.QUESTION, id, question.url(), access.of(question), command);
  }

  /** Asks the curators to look at an experience. */
  @Permitted(Action.ASK_QUESTION)
  public ReportView reportExperience(long id, ReportCommand command) {
    ExperienceView experience = conversations.experience(id);
    return report(Conversations.EXPERIENCE, id, experience.url(), access.of(experience), command);
  }

  private ReportView report(
      String kind, long id, String link, SolutionSummary solution, ReportCommand command) {
    validation.check(command);
    Long reporter = caller.get().accountId();
    conversations.requireNewReport(kind, id, reporter);
    ConversationReport report = new ConversationReport(kind, id, reporter, command.reason());
    conversations.add(report);
    record.reported(kind, id, command);
    record.tellCurators(
        "conversation-reported", link, solution, kind + ":" + id + ":reported:" + reporter);
    return report.view();
  }

  private void check(ModerationCommand command) {
    validation.check(command);
    boolean silent = command.reason() == null || command.reason().isBlank();
    if (command.decision() == Decision.HIDE && silent) {
      throw refused("reason", "required");
    }
  }

  private static void requirePublic(QuestionView question) {
    if (!ConversationPolicy.isPublic(question)) {
      throw new StateRuleException(
          "question-not-answered", FieldError.of("answer", "question-not-answered"));
    }
  }

  private static String action(ModerationCommand command) {
    return command.decision().name().toLowerCase(java.util.Locale.ROOT);
  }

  private static InvalidInputException refused(String field, String code) {
    return new InvalidInputException(FieldError.of(field, code));
  }
}
