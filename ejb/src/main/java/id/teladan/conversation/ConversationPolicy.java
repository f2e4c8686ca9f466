package id.teladan.conversation;

import id.teladan.identity.Action;
import id.teladan.identity.Caller;

/** Who may read and change what people say about a solution. Pure rules over the role table. */
public final class ConversationPolicy {

  private ConversationPolicy() {}

  /** What everybody who reads the solution may read. */
  public static boolean isPublic(QuestionView question) {
    return question.answer() != null && question.hiddenReason() == null;
  }

  public static boolean mayRead(Caller caller, QuestionView question, String ownerRegion) {
    return isPublic(question)
        || isOwn(caller, question.accountId())
        || mayModerate(caller, ownerRegion);
  }

  /** Answers for the unit that owns the solution. */
  public static boolean mayAnswer(Caller caller, String ownerRegion) {
    return caller.may(Action.ANSWER_QUESTION, ownerRegion);
  }

  /** Hides questions and chooses the best. */
  public static boolean mayModerate(Caller caller, String ownerRegion) {
    return caller.may(Action.MODERATE_QUESTION, ownerRegion);
  }

  /** Takes back what nobody has answered yet: an answered one belongs to everybody. */
  public static boolean mayWithdraw(Caller caller, QuestionView question) {
    return isOwn(caller, question.accountId()) && question.answer() == null;
  }

  public static boolean mayRead(Caller caller, ExperienceView experience) {
    return experience.hiddenReason() == null
        || mayWrite(caller, experience.regionCode())
        || caller.mayAnywhere(Action.REVIEW_SOLUTION);
  }

  /** Writes for a region that adopts it. */
  public static boolean mayWrite(Caller caller, String adopterRegion) {
    return caller.may(Action.WRITE_EXPERIENCE, adopterRegion);
  }

  private static boolean isOwn(Caller caller, Long accountId) {
    return caller.isSignedIn() && caller.accountId().equals(accountId);
  }
}
