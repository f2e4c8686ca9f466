package id.teladan.web.visit;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.visit.FollowUpEditing;
import id.teladan.visit.FollowUpStatus;
import id.teladan.visit.FollowUpView;
import id.teladan.visit.ProgressEditing;
import id.teladan.visit.ProgressReading;
import id.teladan.visit.ProgressStep;
import id.teladan.visit.ProgressView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /visits/12/progress/56}: how a follow-up goes on, step by step. */
@Named
@RequestScoped
public class ProgressPage {
  @Inject private VisitRoute route;
  @Inject private FollowUpEditing followUps;
  @Inject private ProgressReading reading;
  @Inject private ProgressEditing editing;
  @Inject private Exits exits;

  private FollowUpView followUp;
  private String status;
  private String percent;
  private String remark;

  @PostConstruct
  void read() {
    followUp = followUps.open(route.id(), route.requireItemId());
    status = (followUp.getStatus() == null ? FollowUpStatus.ONGOING : followUp.getStatus()).name();
  }

  public void save() {
    exits.leave(() -> editing.add(route.id(), followUp.id(), step()), "progress", "follow-ups");
  }

  private ProgressStep step() {
    Integer done = null;
    if (percent != null) {
      if (!percent.strip().matches("\\d{1,3}")) {
        throw new InvalidInputException(FieldError.of("percent", "invalid"));
      }
      done = Integer.valueOf(percent.strip());
    }
    return new ProgressStep(FollowUpStatus.valueOf(status), done, remark);
  }

  public FollowUpView getFollowUp() {
    return followUp;
  }

  /** Oldest first. */
  public List<ProgressView> getSteps() {
    return reading.of(route.id(), followUp.id());
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  public String getPercent() {
    return percent;
  }

  public void setPercent(String percent) {
    this.percent = percent;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
