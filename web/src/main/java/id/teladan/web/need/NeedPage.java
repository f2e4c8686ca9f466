package id.teladan.web.need;

import id.teladan.identity.CurrentCaller;
import id.teladan.need.NeedAnswerView;
import id.teladan.need.NeedReading;
import id.teladan.need.NeedStatus;
import id.teladan.need.NeedView;
import id.teladan.web.shared.Here;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /needs/12}: what is sought, and what others answer. */
@Named
@RequestScoped
public class NeedPage {
  @Inject private NeedRoute route;
  @Inject private NeedReading reading;
  @Inject private CurrentCaller caller;
  @Inject private Here here;
  private NeedView need;
  private List<NeedAnswerView> answers;

  @PostConstruct
  void read() {
    need = reading.get(route.id());
    answers = reading.answers(need.id());
  }

  public NeedView getNeed() {
    return need;
  }

  public List<NeedAnswerView> getAnswers() {
    return answers;
  }

  public boolean isMayWrite() {
    return reading.mayWrite(need.getRegionCode());
  }

  /** Everybody is asked; who is not signed in is led there first. */
  public boolean isMayAnswer() {
    return need.status() != NeedStatus.CLOSED;
  }

  public boolean isSaved() {
    return caller.get().isSignedIn() && "true".equals(here.parameter("saved"));
  }
}
