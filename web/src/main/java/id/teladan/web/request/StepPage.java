package id.teladan.web.request;

import id.teladan.request.CapacityView;
import id.teladan.request.RequestReading;
import id.teladan.request.RequestStatus;
import id.teladan.request.RequestView;
import id.teladan.request.StepEditing;
import id.teladan.shared.NotFoundException;
import id.teladan.web.shared.Here;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** {@code /visit-requests/12/step?to=ACCEPTED}: one step with what it needs. */
@Named
@RequestScoped
public class StepPage {
  @Inject private RequestRoute route;
  @Inject private StepEditing editing;
  @Inject private RequestReading reading;
  @Inject private StepOptions options;
  @Inject private Here here;

  private RequestView request;
  private RequestStatus to;
  private StepForm form;

  @PostConstruct
  void read() {
    request = editing.open(route.id());
    String wanted = here.parameter("to");
    to =
        Arrays.stream(RequestStatus.values())
            .filter(s -> s.name().equals(wanted))
            .filter(reading.rights(request.id()).next()::contains)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("step", wanted));
    form = new StepForm(request);
    if (to == RequestStatus.ACCEPTED && getOffered().size() == 1) {
      form.setChosen((String) getOffered().get(0).getValue());
    }
  }

  public void take() {
    options.leave(() -> editing.move(request.id(), form.step(to)), to);
  }

  public RequestView getRequest() {
    return request;
  }

  public RequestStatus getTo() {
    return to;
  }

  public StepForm getForm() {
    return form;
  }

  /** Whether the host decides. */
  public boolean isHost() {
    return reading.rights(request.id()).isHost();
  }

  /** The days to choose from when accepting. */
  public List<SelectItem> getOffered() {
    return options.offered(isHost() ? request.getDates() : request.getHostDates());
  }

  /** Whether other days are to be named. */
  public boolean isNaming() {
    boolean again = to == RequestStatus.SENT && request.status() != RequestStatus.DRAFT;
    return to == RequestStatus.DATES_PROPOSED || again;
  }

  /** What the host can receive in the months that are asked for; for the host only. */
  public CapacityView getCapacity() {
    return options.capacity(request);
  }
}
