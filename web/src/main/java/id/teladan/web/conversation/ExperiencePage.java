package id.teladan.web.conversation;

import id.teladan.conversation.ConversationModeration;
import id.teladan.conversation.ConversationPolicy;
import id.teladan.conversation.ConversationReading;
import id.teladan.conversation.Decision;
import id.teladan.conversation.ExperienceCommand;
import id.teladan.conversation.ExperienceEditing;
import id.teladan.conversation.ExperienceView;
import id.teladan.conversation.ModerationCommand;
import id.teladan.conversation.ReportView;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.solution.SolutionSummary;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /experiences/12}: an experience is read, told anew, hidden or taken back. */
@Named
@RequestScoped
public class ExperiencePage {
  @Inject private ConversationReading reading;
  @Inject private ExperienceEditing editing;
  @Inject private ConversationModeration moderation;
  @Inject private ConversationDesk desk;
  @Inject private CurrentCaller caller;

  private ExperienceView experience;
  private SolutionSummary solution;
  private int version;
  private String text;
  private String reason;

  @PostConstruct
  void read() {
    experience = reading.experience(desk.id("experience"));
    solution = reading.solution(experience.solutionId());
    version = experience.version();
    text = experience.text();
  }

  public void save() {
    desk.leave(
        () ->
            editing.update(
                experience.id(), version, new ExperienceCommand(experience.regionCode(), text)),
        experience.url() + "?saved=told");
  }

  public void decide(Decision decision) {
    desk.leave(
        () -> moderation.decideExperience(experience.id(), new ModerationCommand(decision, reason)),
        experience.url() + "?saved=decided");
  }

  public void withdraw() {
    desk.leave(() -> editing.withdraw(experience.id(), version), solution.url() + "#experiences");
  }

  public ExperienceView getExperience() {
    return experience;
  }

  public SolutionSummary getSolution() {
    return solution;
  }

  public boolean isMayWrite() {
    return ConversationPolicy.mayWrite(caller.get(), experience.regionCode());
  }

  public boolean isMayModerate() {
    return caller.get().mayAnywhere(Action.REVIEW_SOLUTION);
  }

  public List<ReportView> getReports() {
    return reading.reports(experience);
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
