package id.teladan.web.conversation;

import id.teladan.conversation.AnswerCommand;
import id.teladan.conversation.ConversationModeration;
import id.teladan.conversation.ConversationPolicy;
import id.teladan.conversation.ConversationReading;
import id.teladan.conversation.Decision;
import id.teladan.conversation.ModerationCommand;
import id.teladan.conversation.QuestionEditing;
import id.teladan.conversation.QuestionView;
import id.teladan.conversation.ReportView;
import id.teladan.identity.CurrentCaller;
import id.teladan.solution.SolutionSummary;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /questions/12}: a question is read, answered, chosen, hidden or taken back. */
@Named
@RequestScoped
public class QuestionPage {
  @Inject private ConversationReading reading;
  @Inject private QuestionEditing editing;
  @Inject private ConversationModeration moderation;
  @Inject private ConversationDesk desk;
  @Inject private CurrentCaller caller;

  private QuestionView question;
  private SolutionSummary solution;
  private int version;
  private String answer;
  private String reason;

  @PostConstruct
  void read() {
    question = reading.question(desk.id("question"));
    solution = reading.solution(question.solutionId());
    version = question.version();
    answer = question.answer();
  }

  public void reply() {
    desk.leave(
        () -> editing.answer(question.id(), version, new AnswerCommand(answer)),
        question.url() + "?saved=answered");
  }

  public void decide(Decision decision) {
    desk.leave(
        () -> moderation.decideQuestion(question.id(), new ModerationCommand(decision, reason)),
        question.url() + "?saved=decided");
  }

  public void withdraw() {
    desk.leave(() -> editing.withdraw(question.id(), version), "/questions");
  }

  public QuestionView getQuestion() {
    return question;
  }

  public SolutionSummary getSolution() {
    return solution;
  }

  public boolean isMayAnswer() {
    return ConversationPolicy.mayAnswer(caller.get(), solution.regionCode());
  }

  public boolean isMayModerate() {
    return ConversationPolicy.mayModerate(caller.get(), solution.regionCode());
  }

  public boolean isMayWithdraw() {
    return ConversationPolicy.mayWithdraw(caller.get(), question);
  }

  public List<ReportView> getReports() {
    return reading.reports(question);
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
