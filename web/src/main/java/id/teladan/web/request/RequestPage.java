package id.teladan.web.request;

import id.teladan.request.RequestReading;
import id.teladan.request.RequestRights;
import id.teladan.request.RequestStatus;
import id.teladan.request.RequestView;
import id.teladan.request.StepView;
import id.teladan.web.shared.Here;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /visit-requests/12}: one request, whose turn it is, and what the reader can do. */
@Named
@RequestScoped
public class RequestPage {
  @Inject private RequestRoute route;
  @Inject private RequestReading reading;
  @Inject private RequestWords words;
  @Inject private Here here;

  private RequestView request;
  private RequestRights rights;
  private List<StepView> steps;
  private List<String> companions;

  @PostConstruct
  void read() {
    request = reading.get(route.id());
    rights = reading.rights(route.id());
  }

  public RequestView getRequest() {
    return request;
  }

  public RequestRights getRights() {
    return rights;
  }

  public List<StepView> getSteps() {
    if (steps == null) {
      steps = reading.steps(request.id());
    }
    return steps;
  }

  /** The other regions that would come at the same time, by name; empty for none. */
  public String getCompanions() {
    if (companions == null) {
      companions = reading.companions(request.id());
    }
    return words.regions(companions);
  }

  /** What comes next, in a sentence for this reader. */
  public String getNextText() {
    String who = rights.decide() ? "decide" : rights.isHost() ? "host" : "visitor";
    String side = rights.isHost() ? "HOST" : "VISITOR";
    String exact = words.text("next." + request.status() + "." + side + "." + who, names());
    return exact == null ? words.text("next." + request.status(), names()) : exact;
  }

  private Object[] names() {
    return new Object[] {
      words.region(request.getVisitorCode()), words.region(request.getHostCode())
    };
  }

  /** The usual step, for the one main button. */
  public RequestStatus getMainStep() {
    return rights.next().stream()
        .filter(step -> step != RequestStatus.WITHDRAWN)
        .findFirst()
        .orElse(null);
  }

  /** The other steps. */
  public List<RequestStatus> getOtherSteps() {
    return rights.next().stream().filter(step -> step != getMainStep()).toList();
  }

  /** The words of a button: what the step is called depends on where the request stands. */
  public String button(RequestStatus step) {
    String exact = words.text("do." + request.status() + "." + step);
    return exact == null ? words.text("do." + step) : exact;
  }

  public String getSaved() {
    String what = here.parameter("saved");
    return what == null ? null : words.text("saved." + what);
  }
}
